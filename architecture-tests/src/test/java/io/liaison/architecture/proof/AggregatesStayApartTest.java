package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R33;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R33)
class AggregatesStayApartTest {

    @Test
    void finds_aggregates_in_containers_and_parts_and_shared_values_that_decide() {
        assertThat(Verdict.onViolating(R33))
                .containsExactlyInAnyOrder(
                        "Class <domain.connection.Connection> holds Class <domain.folder.Folder>",
                        "Class <domain.trigger.Trigger> holds Class <domain.connection.Connection>",
                        "Method <domain.shared.Quota.allows(domain.shared.FolderId)> weighs Class "
                                + "<domain.shared.FolderId>",
                        "Method <domain.shared.Quota.raise(int)> can refuse");
    }

    @Test
    void lets_aggregates_hold_ids_and_views_hold_aggregates() {
        assertThat(Verdict.onComplying(R33)).isEmpty();
    }
}
