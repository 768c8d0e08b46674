package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.UseCase;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.usecase.failure.Scenario;
import io.liaison.application.usecase.failure.Scenarios;
import io.liaison.application.usecase.failure.UsualRequest;
import io.liaison.application.usecase.failure.UsualRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeclaredFailuresTest {

    @Test
    void every_declaration_has_a_scenario_and_every_scenario_a_declaration() {
        var declared = UseCase.all()
                .flatMap(useCase ->
                        useCase.declared().toList().map(leaf -> useCase.name() + ": " + leaf.getSimpleName()));

        assertThat(Scenarios.all().map(Scenario::toString).toSet()).containsExactlyInAnyOrderElementsOf(declared);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void what_is_declared_is_answered(Scenario scenario) {
        var outcome = scenario.playedOn(new Workbench());

        assertThat(outcome.swap().<Class<?>>map(Scenario::kindOf))
                .as("%s", scenario)
                .containsExactly(scenario.leaf());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void a_usual_request_is_granted(UsualRequest request) {
        var bench = new Workbench();

        var outcome = request.preparedOn(bench).apply(bench.admin);

        assertThat(outcome.isRight()).as("%s", request).isTrue();
    }

    static Iterable<Scenario> scenarios() {
        return Scenarios.all();
    }

    static Iterable<UsualRequest> requests() {
        return UsualRequests.all();
    }
}
