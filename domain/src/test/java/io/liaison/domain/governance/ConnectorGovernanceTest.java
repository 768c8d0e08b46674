package io.liaison.domain.governance;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.shared.AuthenticationKind.BRING_YOUR_OWN_APP;
import static io.liaison.domain.shared.AuthenticationKind.CLIENT_CERTIFICATE;
import static io.liaison.domain.shared.AuthenticationKind.CLIENT_CREDENTIALS;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.FieldValues;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Forbidden.AuthenticationTypeNotAllowed;
import io.liaison.domain.error.Forbidden.ConnectorNotAllowed;
import io.liaison.domain.error.Invalid.FieldIsPreset;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ConnectorGovernanceTest {
    private static final ConnectorKey PETSTORE = new ConnectorKey("petstore");
    private static final ConnectorKey ZOO = new ConnectorKey("zoo");
    private static final ConnectorField SITE = ConnectorField.required("site", "Site", FieldType.TEXT);

    @Test
    void allows_everything_while_nobody_has_decided_anything() {
        var governance = ConnectorGovernance.open(TENANT);

        assertThat(governance.admit(ZOO, CLIENT_CREDENTIALS)).isEqualTo(Either.right(CLIENT_CREDENTIALS));
        assertThat(governance.version()).isEqualTo(Version.FIRST);
    }

    @Test
    void denies_the_connectors_that_it_does_not_name_when_others_are_denied() {
        var governance = policy(false, ConnectorRule.OPEN);

        assertThat(governance.admit(ZOO, CLIENT_CREDENTIALS)).isEqualTo(Either.left(new ConnectorNotAllowed(ZOO)));
        assertThat(governance.admit(PETSTORE, CLIENT_CREDENTIALS).isRight()).isTrue();
    }

    @Test
    void denies_the_connector_that_it_names_and_no_other() {
        var governance = policy(true, ConnectorRule.CLOSED);

        assertThat(governance.over(aConnector().build()).unlessDenied())
                .isEqualTo(Either.left(new ConnectorNotAllowed(PETSTORE)));
        assertThat(governance.over(aConnector().keyed("zoo").build()).allowed()).isTrue();
    }

    @Test
    void names_the_types_that_are_allowed_when_it_refuses_another() {
        var governed = policy(true, only(BRING_YOUR_OWN_APP)).over(aConnector().build());

        assertThat(governed.admit(offer(governed, CLIENT_CREDENTIALS)))
                .isEqualTo(Either.left(
                        new AuthenticationTypeNotAllowed(PETSTORE, CLIENT_CREDENTIALS, List.of(BRING_YOUR_OWN_APP))));
        assertThat(governed.offers().map(AuthenticationOffer::kind)).containsExactly(BRING_YOUR_OWN_APP);
    }

    @Test
    void counts_a_connector_of_which_no_type_is_left_as_denied() {
        var governed = policy(true, only(BRING_YOUR_OWN_APP))
                .over(aConnector().offering(CLIENT_CREDENTIALS).build());

        assertThat(governed.allowed()).isFalse();
        assertThat(governed.unlessDenied()).isEqualTo(Either.left(new ConnectorNotAllowed(PETSTORE)));
    }

    @Test
    void leaves_a_form_without_the_fields_that_are_set() {
        var governed =
                policy(true, filling("site")).over(aConnector().asking(SITE).build());

        assertThat(governed.open(List.of(SITE))).isEmpty();
        assertThat(governed.unlessPreset("site")).isEqualTo(Either.left(new FieldIsPreset("site")));
        assertThat(governed.unlessPreset("clientId")).isEqualTo(Either.right("clientId"));
    }

    @Test
    void fills_in_only_what_an_offer_asks_for() {
        var governed = policy(true, filling("clientId")).over(aConnector().build());

        assertThat(presets(governed, CLIENT_CREDENTIALS).open().keySet()).containsExactlyInAnyOrder("clientId");
        assertThat(presets(governed, AuthenticationKind.AUTHORIZATION_CODE)).isEqualTo(FieldValues.NONE);
    }

    @Test
    void lets_nobody_enter_a_certificate_in_its_other_spelling() {
        var pem = policy(true, filling("certificate")).over(aConnector().build());
        var store = policy(true, filling("keyStore")).over(aConnector().build());

        assertThat(pem.unlessPreset("keyStore")).isEqualTo(Either.left(new FieldIsPreset("keyStore")));
        assertThat(store.unlessPreset("privateKey")).isEqualTo(Either.left(new FieldIsPreset("privateKey")));
        assertThat(store.open(offer(store, CLIENT_CERTIFICATE).credentialFields()))
                .extracting(ConnectorField::name)
                .containsExactly("clientId", "keyStorePassword", "scopes");
    }

    @Test
    void advances_its_version_only_when_something_changes() {
        var former = policy(true, filling("site"));

        assertThat(policy(true, filling("site")).replacing(former)).isEqualTo(former);
        assertThat(policy(false, filling("site")).replacing(former).version()).isEqualTo(new Version(2));
    }

    @Test
    void refuses_a_writer_that_has_read_another_version() {
        var governance = ConnectorGovernance.open(TENANT);

        assertThat(governance.unlessStale(Option.some(new Version(2))))
                .isEqualTo(Either.left(new StaleVersion(Version.FIRST)));
        assertThat(governance.unlessStale(Option.some(Version.FIRST)).isRight()).isTrue();
    }

    private static AuthenticationOffer offer(GovernedConnector governed, AuthenticationKind kind) {
        return governed.connector().offer(kind).get();
    }

    private static FieldValues presets(GovernedConnector governed, AuthenticationKind kind) {
        return governed.presets(offer(governed, kind));
    }

    private static ConnectorGovernance policy(boolean others, ConnectorRule rule) {
        return new ConnectorGovernance(TENANT, others, LinkedHashMap.of(PETSTORE, rule), Version.FIRST);
    }

    private static ConnectorRule only(AuthenticationKind kind) {
        return new ConnectorRule(true, Option.some(LinkedHashSet.of(kind)), FieldValues.NONE);
    }

    private static ConnectorRule filling(String field) {
        return new ConnectorRule(
                true,
                Option.none(),
                new FieldValues(LinkedHashMap.of(field, new FieldValue.Text("set")), FieldValues.NONE.secret()));
    }
}
