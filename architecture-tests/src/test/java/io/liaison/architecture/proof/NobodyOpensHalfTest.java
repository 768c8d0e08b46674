package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R17;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R17)
class NobodyOpensHalfTest {

    @Test
    void finds_every_way_to_one_side_alone() {
        assertThat(Verdict.onViolating(R17))
                .containsExactlyInAnyOrder(
                        "Method <application.OpensAProjection.of(io.vavr.control.Either)> calls method "
                                + "<io.vavr.control.Either$LeftProjection.get()>",
                        "Method <application.OpensAValidation.of(io.vavr.control.Validation)> calls method "
                                + "<io.vavr.control.Validation.getError()>",
                        "Method <domain.OpensATry.of(io.vavr.control.Try)> calls method "
                                + "<io.vavr.control.Try.get()>",
                        "Method <domain.OpensTheRight.of(io.vavr.control.Either)> calls method "
                                + "<io.vavr.control.Either.get()>",
                        "Method <persistence.OpensTheLeft.isZero(io.vavr.control.Either)> calls method "
                                + "<io.vavr.control.Either.getLeft()>",
                        "Method <providers.ThrowsTheLeft.of(io.vavr.control.Either)> calls method "
                                + "<io.vavr.control.Either.getOrElseThrow(java.util.function.Function)>",
                        "Method <rest.RefersToGet.all(java.util.stream.Stream)> references method "
                                + "<io.vavr.control.Option.get()>");
    }

    @Test
    void lets_folds_and_what_maps_sequences_and_java_answer_pass() {
        assertThat(Verdict.onComplying(R17)).isEmpty();
    }
}
