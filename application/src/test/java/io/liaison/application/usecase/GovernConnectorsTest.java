package io.liaison.application.usecase;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Policies;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.governance.GetConnectorPolicy;
import io.liaison.application.port.inbound.governance.GovernConnectors;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.governance.GovernanceDraft;
import io.liaison.domain.governance.GovernanceDraft.Preset;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class GovernConnectorsTest {
    private static final ConnectorKey PETSTORE = new ConnectorKey("petstore");
    private static final Option<Version> UNREAD = Option.none();
    private static final Option<Version> FIRST = Option.some(Version.FIRST);
    private final Workbench bench = new Workbench();

    @Test
    void a_tenant_that_has_decided_nothing_has_the_open_policy() {
        assertThat(stored()).isEqualTo(ConnectorGovernance.open(bench.admin.tenant()));
    }

    @Test
    void a_policy_is_read_as_it_was_written() {
        var written = govern(Policies.denying("petstore"), UNREAD).get();

        assertThat(stored()).isEqualTo(written);
        assertThat(written.version()).isEqualTo(new Version(2));
        assertThat(written.ruleOf(PETSTORE).allowed()).isFalse();
    }

    @Test
    void a_policy_is_the_tenants_own() {
        var other = bench.tenant("other");

        govern(Policies.CLOSED, UNREAD).get();

        assertThat(bench.liaison.governance().getConnectorPolicy().get(new GetConnectorPolicy.Query(other)))
                .isEqualTo(Either.right(ConnectorGovernance.open(other.tenant())));
    }

    @Test
    void of_two_who_read_the_same_version_the_second_is_told_to_read_again_and_changes_nothing() {
        var first = govern(Policies.denying("petstore"), FIRST).get();

        var second = govern(Policies.OPEN, FIRST);

        assertThat(second).isEqualTo(Either.left(new StaleVersion(new Version(2))));
        assertThat(stored()).isEqualTo(first);
    }

    @Test
    void the_same_policy_again_changes_nothing_its_secrets_included() {
        var first = govern(presetting(Policies.given("s3cret")), UNREAD).get();

        var again = govern(presetting(Policies.given("s3cret")), UNREAD).get();
        var kept = govern(presetting(Policies.KEPT), UNREAD).get();

        assertThat(again).isEqualTo(first);
        assertThat(kept).isEqualTo(first);
    }

    @Test
    void another_secret_advances_the_version_and_the_former_one_is_forgotten() {
        var first = govern(presetting(Policies.given("s3cret")), UNREAD).get();

        var second = govern(presetting(Policies.given("other")), UNREAD).get();

        assertThat(second.version()).isEqualTo(first.version().next());
        assertThat(opened(first)).isEmpty();
        assertThat(opened(second)).contains(new Secret("other"));
    }

    @Test
    void a_secret_that_no_longer_opens_is_replaced_by_entering_it_again() {
        var first = govern(presetting(Policies.given("s3cret")), UNREAD).get();
        bench.memory.replaceKey();

        var second = govern(presetting(Policies.given("s3cret")), UNREAD).get();

        assertThat(second.version()).isEqualTo(first.version().next());
    }

    @Test
    void a_secret_that_no_rule_names_any_more_is_forgotten() {
        var first = govern(presetting(Policies.given("s3cret")), UNREAD).get();

        govern(Policies.OPEN, UNREAD).get();

        assertThat(opened(first)).isEmpty();
    }

    @Test
    void a_policy_that_is_refused_leaves_the_stored_secrets_alone() {
        var first = govern(presetting(Policies.given("s3cret")), UNREAD).get();

        govern(presetting(Policies.given("other")), FIRST);

        assertThat(opened(first)).contains(new Secret("s3cret"));
    }

    @Test
    void a_secret_for_a_connector_that_comes_later_is_kept_when_it_is_there() {
        var zoo = new ConnectorKey("zoo");
        var early = govern(Policies.presetting("zoo", secret(Policies.given("s3cret"))), UNREAD)
                .get();
        bench.storage
                .connectors()
                .save(bench.admin.tenant(), aConnector().keyed("zoo").build())
                .get();

        var later = govern(Policies.presetting("zoo", secret(Policies.KEPT)), UNREAD);

        assertThat(later).isEqualTo(Either.right(early));
        assertThat(early.ruleOf(zoo).presets().secret().keySet()).containsExactly("clientSecret");
    }

    private ConnectorGovernance stored() {
        return bench.liaison
                .governance()
                .getConnectorPolicy()
                .get(new GetConnectorPolicy.Query(bench.admin))
                .get();
    }

    private Either<Failure, ConnectorGovernance> govern(GovernanceDraft draft, Option<Version> read) {
        return bench.liaison
                .governance()
                .governConnectors()
                .govern(new GovernConnectors.Command(bench.admin, draft, read));
    }

    private static GovernanceDraft presetting(Preset clientSecret) {
        return Policies.presetting("petstore", secret(clientSecret));
    }

    private static LinkedHashMap<String, Preset> secret(Preset preset) {
        return LinkedHashMap.of("clientSecret", preset);
    }

    private Option<Secret> opened(ConnectorGovernance policy) {
        SecretRef ref =
                policy.ruleOf(PETSTORE).presets().secret().get("clientSecret").get();
        return bench.storage
                .vault()
                .open(SecretOwner.policy(bench.admin.tenant(), PETSTORE), ref)
                .toOption();
    }
}
