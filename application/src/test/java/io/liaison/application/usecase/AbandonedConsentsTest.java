package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Conflict.AccountMismatch;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.AuthorizationDenied;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is left of consents that came to nothing: at the provider, and in the vault. */
class AbandonedConsentsTest {
    private static final Map<String, FieldValue> OWN_APP =
            LinkedHashMap.of("clientId", new FieldValue.Text("own"), "clientSecret", new FieldValue.Text("own-secret"));
    private final Workbench bench = new Workbench();

    @Test
    void a_grant_of_another_account_is_given_back_and_the_one_in_force_stays() {
        var connection = bench.consentedConnection("Inbox");
        var before = bench.token(connection).get();

        var outcome = bench.answer(reconnect(connection), grace());

        assertThat(outcome.getLeft()).isInstanceOf(AccountMismatch.class);
        assertThat(bench.provider.revocations()).hasSize(1);
        assertThat(bench.token(connection).get()).isEqualTo(before);
        assertThat(bench.provider.liveTokens()).isEqualTo(2);
    }

    @Test
    void a_reconnection_that_is_denied_leaves_all_as_it_was() {
        var connection = bench.consentedConnection("Inbox");
        var before = bench.token(connection).get();
        var stored = bench.stored(connection);
        var state = Option.some(bench.stateOf(reconnect(connection)));

        var outcome = bench.liaison
                .authorizations()
                .completeAuthorization()
                .complete(new CompleteAuthorization.Command(
                        state, state, Option.none(), Option.none(), Option.some("access_denied"), Option.none()));

        assertThat(outcome.getLeft()).isInstanceOf(AuthorizationDenied.class);
        assertThat(bench.stored(connection)).isEqualTo(stored);
        assertThat(bench.token(connection).get()).isEqualTo(before);
        assertThat(bench.provider.revocations()).isEmpty();
    }

    @Test
    void a_grant_whose_account_nobody_can_tell_is_given_back() {
        var asked = ask("Inbox");
        bench.provider.troubleAtApi(new ProviderMisbehaved(Misbehaviour.NOT_JSON, ProviderMessage.NONE));

        assertThat(bench.answer(asked, ada()).isLeft()).isTrue();

        assertThat(bench.provider.liveTokens()).isZero();
    }

    @Test
    void secrets_of_a_consent_that_nobody_gave_are_forgotten_after_more_than_a_day() {
        var connection = owned();
        var before = bench.memory.secrets();
        reconnect(connection);
        assertThat(bench.memory.secrets()).isGreaterThan(before);

        bench.clock.pass(Duration.ofHours(25));
        bench.farewells().get();

        assertThat(bench.memory.secrets()).isEqualTo(before);
        assertThat(bench.token(connection).isRight()).isTrue();
    }

    @Test
    void secrets_of_a_consent_that_was_refused_are_forgotten_after_more_than_a_day() {
        var connection = owned();
        var before = bench.memory.secrets();
        assertThat(bench.answer(reconnect(connection), grace()).isLeft()).isTrue();

        bench.clock.pass(Duration.ofHours(25));
        bench.farewells().get();

        assertThat(bench.memory.secrets()).isEqualTo(before);
    }

    @Test
    void secrets_of_a_consent_that_was_asked_for_again_are_forgotten_at_once() {
        var connection = owned();
        reconnect(connection);
        var before = bench.memory.secrets();

        reconnect(connection);

        assertThat(bench.memory.secrets()).isEqualTo(before);
    }

    @Test
    void secrets_of_a_first_consent_that_was_asked_for_again_are_forgotten_at_once() {
        var asked = bench.create("Inbox", AuthenticationKind.BRING_YOUR_OWN_APP, OWN_APP)
                .get();
        var before = bench.memory.secrets();

        var again = reconnect(asked.connection().subject().connection());

        assertThat(bench.memory.secrets()).isEqualTo(before);
        assertThat(bench.answer(again, ada()).isRight()).isTrue();
    }

    private Connection owned() {
        var asked = bench.create("Inbox", AuthenticationKind.BRING_YOUR_OWN_APP, OWN_APP)
                .get();
        return bench.answer(asked, ada()).get().connection();
    }

    private Connecting ask(String name) {
        return bench.create(name, AuthenticationKind.AUTHORIZATION_CODE, LinkedHashMap.empty())
                .get();
    }

    private Connecting reconnect(Connection connection) {
        return bench.liaison
                .connections()
                .reconnectConnection()
                .reconnect(new ReconnectConnection.Command(bench.admin, connection.id(), LinkedHashMap.empty()))
                .get();
    }

    private Secret ada() {
        return bench.provider.consent("ada", "ada@example.com");
    }

    private Secret grace() {
        return bench.provider.consent("grace", "grace@example.com");
    }
}
