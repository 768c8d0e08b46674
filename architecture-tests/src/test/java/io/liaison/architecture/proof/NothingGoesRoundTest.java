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
                        "Cycle detected: package persistence.order -> package persistence.schema "
                                + "-> package persistence.order",
                        "Cycle detected: feature persistence.order -> feature persistence.schema "
                                + "-> feature persistence.order",
                        "Cycle detected: package domain.parcel -> package domain.road -> package domain.parcel",
                        "Cycle detected: feature domain.customer -> feature domain.order -> feature domain.customer",
                        "Cycle detected: feature domain.parcel -> feature domain.road -> feature domain.parcel",
                        "Cycle detected: feature domain.price -> feature domain.stock -> feature domain.price");
    }

    @Test
    void lets_shared_packages_pass_and_what_goes_round_inside_generated_ones() {
        assertThat(Verdict.onComplying(R5)).isEmpty();
    }
}
