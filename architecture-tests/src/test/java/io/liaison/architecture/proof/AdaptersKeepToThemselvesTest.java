package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R30;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R30)
class AdaptersKeepToThemselvesTest {

    @Test
    void finds_adapters_that_others_can_see_or_extend() {
        assertThat(Verdict.onViolating(R30))
                .containsExactlyInAnyOrder(
                        "Class <persistence.OpenFolders> can be extended",
                        "Class <persistence.PublicFolders> is seen outside of its package",
                        "Class <providers.Stores$NestedFolders> is seen outside of its package");
    }

    @Test
    void lets_a_provider_be_public() {
        assertThat(Verdict.onComplying(R30)).isEmpty();
    }
}
