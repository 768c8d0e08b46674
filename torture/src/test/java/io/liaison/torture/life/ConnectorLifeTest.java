package io.liaison.torture.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.HealthReport.Broken;
import io.liaison.domain.connection.HealthReport.Healthy;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.sandbox.imitation.Event;
import io.liaison.torture.life.fixture.Lives;
import io.liaison.torture.life.fixture.OnStage;
import io.liaison.trial.stage.Life;
import io.liaison.trial.stage.Stage;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a connection goes through with each connector that comes with the product, in each of its ways to authenticate. */
class ConnectorLifeTest extends OnStage {
    /** No longer than the provider wants to be asked before the end of a token. */
    private static final Duration A_MOMENT = Duration.ofSeconds(30);

    /** Too early for a renewal. */
    private static final Duration A_WHILE = Duration.ofMinutes(2);

    static Stream<Life> lives() {
        return Lives.all(theatre.gateway());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void a_connection_opens_its_account_until_it_is_revoked_and_again_once_it_is_reconnected(Life life) {
        try (var stage = right(theatre.stage(life))) {
            var connection = right(stage.connect());
            opensTheAccount(stage, connection);

            renewsItsTokenWhenThatIsDue(stage, connection.id());
            renewsItsTokenWhenThatIsDue(stage, connection.id());
            renewsATokenThatIsRefusedBeforeItsTime(stage, connection.id());

            breaksUnlessItHealsItself(stage, connection.id());

            var again = right(stage.reconnect(connection.id()));
            assertThat(again.id()).isEqualTo(connection.id());
            assertThat(again.account()).isEqualTo(connection.account());
            opensTheAccount(stage, again);

            endsTheGrant(stage, connection.id());
            assertThat(stage.provider().seen().malformed()).isEmpty();
            assertThat(stage.provider().seen().strays()).isEmpty();
        }
    }

    @Test
    void a_provider_that_refuses_early_refreshes_is_not_asked_for_one() {
        var life = lives().filter(one -> one.key().equals("exact-online")).findFirst();
        try (var stage = right(theatre.stage(life.orElseThrow()))) {
            var connection = right(stage.connect());
            stage.provider().expireAccessTokens();

            var report = stage.customer().check(connection.id());

            assertThat(report.getLeft()).isInstanceOf(ProviderBusy.class);
            assertThat(stage.provider().seen().count(Event.REFRESH)).isZero();
            assertThat(stage.provider().seen().malformed()).isEmpty();
        }
    }

    private static void opensTheAccount(Stage stage, Connection connection) {
        var before = stage.provider().seen();

        var token = token(stage, connection.id());
        var report = right(stage.customer().check(connection.id()));

        assertThat(token.value().reveal()).isNotBlank();
        assertThat(token.scopes().values()).noneMatch(scope -> scope.contains("{"));
        assertThat(report).isInstanceOf(Healthy.class);
        assertThat(stage.provider().seen().denied()).isEqualTo(before.denied());
        if (stage.life().asksWhoseAccountItIs()) {
            assertThat(stage.provider().seen().count(Event.IDENTITY)).isGreaterThan(before.count(Event.IDENTITY));
            assertThat(connection.account().get()).isEqualTo(account(stage, connection));
        }
    }

    /** Whose account the provider opens, and what the connector has for its label. */
    private static Account account(Stage stage, Connection connection) {
        var identity = stage.life().offer().api().identity().get();
        var told = stage.provider().accountId();
        var id = told.isEmpty() ? connection.account().get().id() : told;
        return new Account(
                id,
                identity.label().equals(identity.id()) ? id : stage.provider().accountLabel());
    }

    private static void renewsItsTokenWhenThatIsDue(Stage stage, ConnectionId id) {
        if (stage.renewsWhatEnds()) {
            var former = token(stage, id);
            assertThat(former.expiresAt().isDefined()).as("its end is known").isTrue();
            isGoodUntilShortlyBefore(former.expiresAt().get(), stage, id);
            stage.clock().passUntil(former.expiresAt().get().minus(A_MOMENT));

            var next = token(stage, id);

            assertThat(next.value()).isNotEqualTo(former.value());
            assertThat(right(stage.customer().check(id))).isInstanceOf(Healthy.class);
            assertThat(stage.provider().seen().denied()).isEmpty();
        }
    }

    /** The connector takes no token for good that the provider has long forgotten. */
    private static void isGoodUntilShortlyBefore(Instant end, Stage stage, ConnectionId id) {
        var before = stage.provider().seen();
        stage.clock().passUntil(end.minus(A_WHILE));

        assertThat(right(stage.customer().check(id))).isInstanceOf(Healthy.class);
        assertThat(stage.provider().seen().count(Event.REFRESH)).isEqualTo(before.count(Event.REFRESH));
        assertThat(stage.provider().seen().count(Event.TOKEN)).isEqualTo(before.count(Event.TOKEN));
    }

    private static void renewsATokenThatIsRefusedBeforeItsTime(Stage stage, ConnectionId id) {
        if (stage.renewsWhatIsRefused()) {
            stage.provider().expireAccessTokens();

            assertThat(right(stage.customer().check(id))).isInstanceOf(Healthy.class);
        }
    }

    /** A machine asks for another grant, and what nobody can ask about is never seen to break. */
    private static void breaksUnlessItHealsItself(Stage stage, ConnectionId id) {
        if (stage.noticesOnlyAtTheEnd()) {
            stage.clock().passUntil(token(stage, id).expiresAt().get());
        }
        stage.provider().revokeAll();

        var report = right(stage.customer().check(id));

        if (stage.healsItself()) {
            assertThat(report).isInstanceOf(Healthy.class);
        } else {
            assertThat(report).isInstanceOf(Broken.class);
            assertThat(stage.customer().token(id).getLeft()).isInstanceOf(ConnectionBroken.class);
        }
    }

    private static void endsTheGrant(Stage stage, ConnectionId id) {
        var before = stage.provider().seen().count(Event.REVOCATION);

        right(stage.customer().delete(id));

        assertThat(stage.provider().seen().count(Event.REVOCATION))
                .isEqualTo(stage.life().tellsTheProvider() ? before + 1 : before);
    }

    private static AccessToken token(Stage stage, ConnectionId id) {
        return right(stage.customer().token(id));
    }

    private static <T> T right(Either<Failure, T> outcome) {
        assertThat(outcome.isRight()).as(outcome::toString).isTrue();
        return outcome.get();
    }
}
