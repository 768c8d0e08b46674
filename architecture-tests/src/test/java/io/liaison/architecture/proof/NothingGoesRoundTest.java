package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R5;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R5)
class NothingGoesRoundTest {

    @Test
    void finds_cycles_of_packages_and_of_features_even_through_a_nested_record() {
        assertThat(Verdict.onViolating(R5))
                .extracting(cycle -> cycle.split(" 1\\. ", 2)[0])
                .containsExactlyInAnyOrder(
                        "Cycle detected: package domain.customer -> package domain.order -> package domain.customer",
                        "Cycle detected: package domain.parcel -> package domain.road -> package domain.parcel",
                        "Cycle detected: feature domain.customer -> feature domain.order -> feature domain.customer",
                        "Cycle detected: feature domain.parcel -> feature domain.road -> feature domain.parcel",
                        "Cycle detected: feature domain.price -> feature domain.stock -> feature domain.price");
    }

    @Test
    void lets_features_pass_that_share_what_lies_below_them() {
        assertThat(Verdict.onComplying(R5)).isEmpty();
    }
}
