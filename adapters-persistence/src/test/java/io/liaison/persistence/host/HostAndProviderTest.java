package io.liaison.persistence.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.FakeProvider;
import io.liaison.application.fixture.Premises;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider takes nothing back, so what it has said stays when the host rolls back. */
class HostAndProviderTest {
    private static final int ONCE_FOR_THE_CODE = 1;
    private HostedEngine engine = new HostedEngine();

    @BeforeEach
    void expectNothing() {
        assertThat(engine.provider.tokenRequests()).isZero();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_grant_that_was_renewed_is_kept_when_the_host_rolls_back() {
        var connection = engine.connection("Mailbox");
        engine.clock.pass(FakeProvider.TOKEN_LIFE);

        var renewed = engine.host.rollingBack(() -> engine.token(connection));

        assertThat(renewed.isRight()).isTrue();
        assertThat(engine.token(connection)).isEqualTo(renewed);
        engine.clock.pass(FakeProvider.TOKEN_LIFE);
        assertThat(engine.token(connection).isRight()).isTrue();
    }

    @Test
    void a_refusal_of_the_provider_is_believed_and_told_when_the_host_rolls_back() {
        var connection = engine.connection("Mailbox");
        engine.provider.revokeEverything();
        engine.clock.pass(FakeProvider.TOKEN_LIFE);

        var refused = engine.host.rollingBack(() -> engine.token(connection));

        assertThat(refused.isLeft()).isTrue();
        assertThat(stored(connection).status()).isInstanceOf(Disconnected.class);
        assertThat(engine.events.published().last()).isInstanceOf(ConnectionEvent.Broke.class);
    }

    @Test
    void nobody_is_asked_while_the_host_holds_what_the_grant_has_to_change() {
        var connection = engine.connection("Mailbox");
        engine.clock.pass(FakeProvider.TOKEN_LIFE);

        var outcome = engine.host.rollingBack(() -> {
            engine.host.execute("select from token_grants for update");
            return engine.token(connection);
        });

        assertNobodyWasAsked(connection, outcome);
    }

    @Test
    void nobody_is_asked_while_the_host_holds_what_the_answer_refers_to() {
        var connection = engine.connection("Mailbox");
        engine.clock.pass(FakeProvider.TOKEN_LIFE);

        var outcome = engine.host.rollingBack(
                () -> engine.rename(connection, "Letterbox").flatMap(renamed -> engine.token(connection)));

        assertNobodyWasAsked(connection, outcome);
    }

    @Test
    void that_a_token_was_handed_out_stays_written_when_the_host_rolls_back() {
        engine.close();
        engine = new HostedEngine(true);
        var connection = engine.connection("Mailbox");
        var before = entries();

        engine.host.rollingBack(() -> engine.token(connection).get());

        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void a_strict_audit_hands_nothing_out_that_it_cannot_write_down() {
        engine.close();
        engine = new HostedEngine(true);
        var connection = engine.connection("Mailbox");

        var outcome = engine.host.rollingBack(
                () -> engine.rename(connection, "Letterbox").flatMap(renamed -> engine.token(connection)));

        assertThat(outcome.getLeft()).isInstanceOf(StorageUnavailable.class);
    }

    /** So the refresh token, which works once, is as good as before. */
    private void assertNobodyWasAsked(Connection connection, Either<Failure, String> outcome) {
        assertThat(outcome.getLeft()).isInstanceOf(StorageUnavailable.class);
        assertThat(engine.provider.tokenRequests()).isEqualTo(ONCE_FOR_THE_CODE);
        var grant = engine.elsewhere.grants().whole(connection.placement().tenant(), connection.id());
        assertThat(grant.get().flatMap(TokenGrant::refresh).isDefined()).isTrue();
    }

    private Connection stored(Connection connection) {
        return engine.elsewhere
                .connections()
                .byId(connection.placement().tenant(), connection.id())
                .get()
                .connection();
    }

    private long entries() {
        return engine.elsewhere.trail().head(Premises.HOME.id()).get().sequence();
    }
}
