package io.liaison.domain.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.fixture.Failures;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {

    @Test
    void there_is_a_sample_of_every_leaf_and_no_second_one() {
        assertThat(Failures.samples().<Class<?>>map(Failure::getClass))
                .containsExactlyInAnyOrderElementsOf(leaves(Failure.class));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_has_a_code_of_which_it_names_exactly_the_parameters(Failure failure) {
        var code = ErrorCatalogue.codeOf(failure);

        assertThat(ErrorParameters.of(failure).keySet()).containsExactlyInAnyOrderElementsOf(code.parameters());
        assertThat(ErrorParameters.of(failure).values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void one_fault_of_a_body_stands_for_itself(Failure failure) {
        var alone = new InvalidFields(List.of(new FieldError("/name", failure)));

        assertThat(ErrorCatalogue.codeOf(alone)).isEqualTo(ErrorCatalogue.codeOf(failure));
        assertThat(ErrorParameters.of(alone)).isEqualTo(ErrorParameters.of(failure));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void two_faults_of_a_body_are_several(Failure failure) {
        var both = new InvalidFields(List.of(new FieldError("/name", failure), new FieldError("/url", failure)));

        assertThat(ErrorCatalogue.codeOf(both)).isEqualTo(ErrorCode.SEVERAL_FAULTS);
        assertThat(ErrorParameters.of(both).get("count")).contains("2");
    }

    static Iterable<Failure> samples() {
        return Failures.samples();
    }

    private static Seq<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? List.of(type.getPermittedSubclasses()).flatMap(FailuresTest::leaves) : List.of(type);
    }
}
