package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R37;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R37)
class PackagesAreDescribedTest {

    @Test
    void finds_packages_that_say_nothing_or_leave_null_open() {
        assertThat(Verdict.onViolating(R37))
                .containsExactlyInAnyOrder(
                        "Package <application.half> is not @NullMarked", "Package <domain.wild> has no package-info");
    }

    @Test
    void asks_nothing_of_packages_outside_of_the_core() {
        assertThat(Verdict.onComplying(R37)).isEmpty();
    }
}
