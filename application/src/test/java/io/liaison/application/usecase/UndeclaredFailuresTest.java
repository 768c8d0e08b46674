package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.usecase.failure.Mishap;
import io.liaison.application.usecase.failure.UsualRequests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine itself fails on what is not declared, so it is enough to ask. */
class UndeclaredFailuresTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("mishaps")
    void whatever_befalls_a_request_only_what_is_declared_is_answered(Mishap mishap) {
        for (var request : UsualRequests.all()) {
            var bench = new Workbench();
            var prepared = request.preparedOn(bench);

            mishap.befall(bench);

            assertThatCode(() -> prepared.apply(bench.admin))
                    .as("%s, %s", request, mishap)
                    .doesNotThrowAnyException();
        }
    }

    static Iterable<Mishap> mishaps() {
        return Mishap.all();
    }
}
