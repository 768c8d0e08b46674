package io.liaison.application.usecase;

import static io.liaison.application.fixture.Workbench.machine;
import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static io.liaison.domain.shared.AuthenticationKind.AUTHORIZATION_CODE;
import static io.liaison.domain.shared.AuthenticationKind.CLIENT_CERTIFICATE;
import static io.liaison.domain.shared.AuthenticationKind.CLIENT_CREDENTIALS;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Policies;
import io.liaison.application.fixture.Workbench;
import io.liaison.domain.authentication.AuthenticationType.OAuthClientCredentials;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.FieldIsPreset;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.NotFound.AuthorizationNotFound;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.governance.GovernanceDraft;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class PresetFieldsTest {
    private static final Map<String, FieldValue> NOTHING = LinkedHashMap.empty();
    private static final GovernanceDraft MACHINE = Policies.presetting(
            "petstore",
            LinkedHashMap.of("clientId", Policies.given("preset"), "clientSecret", Policies.given("preset-secret")));
    private final GovernedScene scene = new GovernedScene();
    private final Workbench bench = scene.bench;

    @Test
    void what_the_policy_fills_in_need_not_be_sent_and_is_what_the_connection_has() {
        scene.govern(MACHINE);

        var connection = GovernedScene.created(bench.create("Ledger", CLIENT_CREDENTIALS, NOTHING));

        var how = (OAuthClientCredentials) bench.stored(connection).details().how();
        var owner = SecretOwner.connection(bench.admin.tenant(), connection.id());
        assertThat(how.client().value()).isEqualTo("preset");
        assertThat(bench.storage.vault().open(owner, how.secret()))
                .isEqualTo(Either.right(new Secret("preset-secret")));
    }

    @Test
    void a_value_for_what_is_filled_in_is_refused_at_its_place_even_when_it_is_blank() {
        scene.govern(MACHINE);

        var refused =
                bench.create("Ledger", CLIENT_CREDENTIALS, LinkedHashMap.of("clientId", new FieldValue.Text(" ")));

        assertThat(refused)
                .isEqualTo(Either.left(
                        new InvalidFields(List.of(new FieldError("/fields/clientId", new FieldIsPreset("clientId"))))));
    }

    @Test
    void a_certificate_cannot_be_brought_in_its_other_spelling() {
        scene.govern(Policies.presetting(
                "petstore",
                LinkedHashMap.of("certificate", Policies.given("ours"), "privateKey", Policies.given("ours"))));

        var refused = bench.create(
                "Ledger",
                CLIENT_CERTIFICATE,
                machine().remove("clientSecret").put("keyStore", new FieldValue.Text("mine")));

        assertThat(refused)
                .isEqualTo(Either.left(
                        new InvalidFields(List.of(new FieldError("/fields/keyStore", new FieldIsPreset("keyStore"))))));
    }

    @Test
    void reconnecting_takes_what_the_policy_fills_in_now_in_place_of_what_was_entered() {
        var connection = bench.machineConnection("Ledger");
        scene.govern(MACHINE);

        scene.reconnect(connection, NOTHING).get();

        var how = (OAuthClientCredentials) bench.stored(connection).details().how();
        assertThat(how.client().value()).isEqualTo("preset");
    }

    @Test
    void a_consent_that_was_asked_for_with_what_was_filled_in_before_is_void() {
        scene.define(aConnector().asking(ConnectorField.required("site", "Site", FieldType.TEXT)));
        scene.govern(Policies.presetting("petstore", LinkedHashMap.of("site", Policies.given("acme"))));
        var asked = bench.create("Inbox", AUTHORIZATION_CODE, NOTHING).get();
        var state = bench.stateOf(asked);

        scene.govern(Policies.presetting("petstore", LinkedHashMap.of("site", Policies.given("other"))));

        assertThat(bench.answer(state, bench.provider.consent("ada", "ada@example.com")))
                .isEqualTo(Either.left(new AuthorizationNotFound()));
    }

    @Test
    void a_consent_outlives_a_policy_that_fills_in_the_same() {
        var asked = bench.create("Inbox", AUTHORIZATION_CODE, NOTHING).get();
        var state = bench.stateOf(asked);

        scene.govern(Policies.leaving("petstore", AUTHORIZATION_CODE));

        assertThat(bench.answer(state, bench.provider.consent("ada", "ada@example.com"))
                        .isRight())
                .isTrue();
    }

    @Test
    void a_preset_that_no_longer_opens_is_told_as_that() {
        scene.govern(MACHINE);
        bench.memory.replaceKey();

        var refused = bench.create("Ledger", CLIENT_CREDENTIALS, NOTHING);

        assertThat(refused.getLeft()).isInstanceOf(SecretUndecryptable.class);
    }

    @Test
    void a_preset_is_filled_in_where_the_chosen_type_asks_for_it_and_nowhere_else() {
        scene.define(aConnector().asking(ConnectorField.required("site", "Site", FieldType.TEXT)));
        scene.govern(Policies.presetting(
                "petstore",
                LinkedHashMap.of("site", Policies.given("acme"), "clientSecret", Policies.given("preset"))));

        var asked = bench.create("Inbox", AUTHORIZATION_CODE, NOTHING).get();

        var fields = asked.connection().subject().connection().details().fields();
        assertThat(fields.texts()).isEqualTo(LinkedHashMap.of("site", "acme"));
        assertThat(fields.secret()).isEmpty();
    }
}
