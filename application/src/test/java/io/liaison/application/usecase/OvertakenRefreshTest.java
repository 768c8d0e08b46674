package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.FakeProvider;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Made;
import io.liaison.application.port.outbound.RefreshLeases.Lease;
import io.liaison.application.port.outbound.RefreshLeases.Outcome;
import io.liaison.application.port.outbound.RefreshLeases.Terms;
import io.liaison.application.port.outbound.RefreshLeases.Turn;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenResponse;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.error.Unavailable.RefreshInProgress;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an answer whose asker died, or was so slow that somebody else asked too. */
class OvertakenRefreshTest {
    private static final ProviderUnreachable SILENCE =
            new ProviderUnreachable("auth.example.com", Obstacle.TIMED_OUT, Duration.ofSeconds(5));
    private static final TokenResponse NONSENSE =
            new TokenResponse("auth.example.com", 200, Duration.ZERO, new Secret("nonsense"));
    private static final Duration LONGER_THAN_ANY_CALL = Duration.ofMinutes(6);
    private final Workbench bench = new Workbench();
    private Connection connection;

    @BeforeEach
    void connect() {
        connection = bench.consentedConnection("Inbox");
    }

    @Test
    void an_answer_that_was_kept_becomes_the_grant_of_whoever_comes_next() {
        stopBetweenAnswerAndGrant();

        var token = bench.token(connection);

        assertThat(token.get().access().isFresh(bench.clock.instant(), Duration.ZERO))
                .isTrue();
    }

    @Test
    void an_answer_that_was_kept_becomes_a_grant_at_the_next_start() {
        stopBetweenAnswerAndGrant();

        assertThat(finish()).isEqualTo(Made.NOTHING.and("finished"));
        assertThat(bench.token(connection).isRight()).isTrue();
    }

    @Test
    void an_answer_that_nobody_understands_is_looked_at_once_and_keeps_nobody_from_asking() {
        expire();
        var lease = takenElsewhere();
        bench.storage.leases().asking(lease).get();
        bench.storage.leases().answered(lease, NONSENSE, bench.clock.instant()).get();
        bench.clock.pass(LONGER_THAN_ANY_CALL);

        assertThat(finish()).isEqualTo(Made.NOTHING.and("left"));
        assertThat(finish()).isEqualTo(Made.NOTHING);
        assertThat(bench.token(connection).isRight()).isTrue();
    }

    @Test
    void a_holder_that_was_overtaken_before_it_asked_asks_no_more() {
        expire();
        var asked = bench.provider.tokenRequests();
        bench.memory.before("RefreshLeases.asking", () -> {
            bench.clock.pass(LONGER_THAN_ANY_CALL);
            assertThat(bench.token(connection).isRight()).isTrue();
        });

        var late = bench.token(connection);

        assertThat(late.isRight()).isTrue();
        assertThat(bench.provider.tokenRequests()).isEqualTo(asked + 1);
    }

    @Test
    void the_refusal_of_a_late_one_changes_nothing_when_the_other_was_answered() {
        expire();
        bench.memory.before("RefreshLeases.answered", () -> {
            bench.clock.pass(LONGER_THAN_ANY_CALL);
            assertThat(bench.token(connection).isLeft()).isTrue();
        });

        var first = bench.token(connection);

        assertThat(first.isRight()).isTrue();
        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
    }

    @Test
    void an_answer_that_comes_late_counts_when_whoever_overtook_was_given_none() {
        expire();
        bench.memory.before("RefreshLeases.answered", () -> {
            bench.clock.pass(LONGER_THAN_ANY_CALL);
            bench.provider.troubleAtTokenEndpoint(SILENCE);
            assertThat(bench.token(connection).isLeft()).isTrue();
            bench.provider.mend();
        });

        var late = bench.token(connection);

        assertThat(late.isRight()).isTrue();
        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
    }

    @Test
    void whoever_was_overtaken_by_somebody_who_is_not_done_is_told_to_come_again() {
        expire();
        bench.memory.before("RefreshLeases.renew", () -> {
            bench.clock.pass(LONGER_THAN_ANY_CALL);
            assertThat(takenElsewhere()).isNotNull();
        });

        assertThat(bench.token(connection).getLeft()).isEqualTo(new RefreshInProgress(Duration.ofSeconds(2)));
    }

    /** By another process, which is heard of no more. */
    private Lease takenElsewhere() {
        var tenant = bench.admin.tenant();
        var seen = bench.storage.grants().read(tenant, connection.id()).get().seen();
        var terms = new Terms(Duration.ofSeconds(45), LONGER_THAN_ANY_CALL, Duration.ZERO);
        var taken = bench.storage.leases().take(new Turn(tenant, connection.id(), seen, false, terms));
        return ((Outcome.Held) taken.get()).lease();
    }

    private Made finish() {
        return bench.liaison.upkeep().finishRefreshes().finish().get();
    }

    private void stopBetweenAnswerAndGrant() {
        expire();
        bench.memory.before("RefreshLeases.renew", bench.memory::lose);
        assertThat(bench.token(connection).isLeft()).isTrue();
        bench.memory.regain();
        bench.clock.pass(LONGER_THAN_ANY_CALL);
    }

    private void expire() {
        bench.clock.pass(FakeProvider.TOKEN_LIFE);
    }
}
