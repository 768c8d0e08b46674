package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R32;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R32)
class NothingChangesTest {

    @Test
    void finds_fields_that_are_not_final_and_what_can_change_in_final_ones() {
        assertThat(Verdict.onViolating(R32))
                .containsExactlyInAnyOrder(
                        "Class <domain.CanBeExtended> can be extended by anybody",
                        "Field <domain.CountsInAnEnum.count> is not final",
                        "Field <domain.GathersText.text> holds <java.lang.StringBuilder>, which can change",
                        "Field <domain.HidesAMapInAnOption.labels> holds <java.util.Map>, which can change",
                        "Field <domain.HidesBytesInAnOption.content> holds an array, which can change",
                        "Field <domain.HoldsAList.names> holds <java.util.List>, which can change",
                        "Field <domain.HoldsBytes.content> holds an array, which can change",
                        "Field <domain.IsSetLater.name> is not final");
    }

    @Test
    void lets_values_hold_values_and_sealed_types_have_kinds() {
        assertThat(Verdict.onComplying(R32)).isEmpty();
    }
}
