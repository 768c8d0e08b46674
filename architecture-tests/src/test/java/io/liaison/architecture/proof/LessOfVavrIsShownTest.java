package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R21;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R21)
class LessOfVavrIsShownTest {

    @Test
    void finds_what_open_members_and_supertypes_show() {
        assertThat(Verdict.onViolating(R21))
                .containsExactlyInAnyOrder(
                        "Class <application.IsAFunction> shows <io.vavr.Function0>",
                        "Constructor <application.HoldsAnArray.<init>(io.vavr.collection.Array)> shows "
                                + "<io.vavr.collection.Array>",
                        "Field <domain.KeepsAnArrayOpen.names> shows <io.vavr.collection.Array>",
                        "Method <application.HoldsAnArray.names()> shows <io.vavr.collection.Array>",
                        "Method <application.ShowsAValidation.checked(java.lang.String)> shows "
                                + "<io.vavr.control.Validation>",
                        "Method <domain.HandsOutPairs.pairs()> shows <io.vavr.Tuple2>",
                        "Method <domain.TakesAFunction.told(io.vavr.Function1)> shows <io.vavr.Function1>");
    }

    @Test
    void lets_what_nobody_sees_pass_and_validations_of_the_domain() {
        assertThat(Verdict.onComplying(R21)).isEmpty();
    }
}
