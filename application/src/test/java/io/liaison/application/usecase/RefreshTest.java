package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.error.Unavailable.RefreshInProgress;
import io.liaison.domain.error.Unavailable.RefreshPostponed;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a grant when its refresh fails, or ends before its time. */
class RefreshTest {
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
    void nobody_asks_again_before_the_pause_after_a_failure_is_over() {
        expire();
        bench.provider.troubleAtTokenEndpoint(SILENCE);
        assertThat(bench.token(connection).getLeft()).isEqualTo(SILENCE);
        var asked = bench.provider.tokenRequests();

        var next = bench.token(connection);

        assertThat(next.getLeft())
                .isEqualTo(new RefreshPostponed(ErrorCode.PROVIDER_UNREACHABLE, Duration.ofSeconds(1)));
        assertThat(bench.provider.tokenRequests()).isEqualTo(asked);
    }

    @Test
    void a_usable_token_is_answered_within_the_pause_too() {
        bench.clock.pass(FakeProvider.TOKEN_LIFE.minusSeconds(30));
        bench.provider.troubleAtTokenEndpoint(SILENCE);
        assertThat(bench.token(connection).isRight()).isTrue();
        var asked = bench.provider.tokenRequests();

        assertThat(bench.token(connection).isRight()).isTrue();

        assertThat(bench.provider.tokenRequests()).isEqualTo(asked);
    }

    @Test
    void a_refused_refresh_breaks_nothing_before_the_last_token_has_expired() {
        bench.clock.pass(FakeProvider.TOKEN_LIFE.minusSeconds(30));
        bench.provider.revokeEverything();

        assertThat(bench.token(connection).isRight()).isTrue();
        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
        bench.clock.pass(Duration.ofSeconds(30));
        assertThat(bench.token(connection).getLeft()).isInstanceOf(ConnectionBroken.class);
        assertThat(bench.stored(connection).status()).isInstanceOf(Disconnected.class);
    }

    @Test
    void what_was_refused_is_not_asked_again_as_long_as_the_last_token_lives() {
        bench.clock.pass(FakeProvider.TOKEN_LIFE.minusSeconds(30));
        bench.provider.revokeEverything();
        assertThat(bench.token(connection).isRight()).isTrue();
        var asked = bench.provider.tokenRequests();

        bench.clock.pass(Duration.ofSeconds(20));

        assertThat(bench.token(connection).isRight()).isTrue();
        assertThat(bench.provider.tokenRequests()).isEqualTo(asked);
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
    void a_lost_answer_is_named_when_the_provider_accepts_the_former_token_no_more() {
        expire();
        bench.provider.troubleAtTokenEndpoint(SILENCE);
        assertThat(bench.token(connection).getLeft()).isEqualTo(SILENCE);
        bench.provider.mend();
        bench.provider.revokeEverything();
        bench.clock.pass(Duration.ofMinutes(1));

        assertBrokenByLostAnswer(bench.token(connection));
    }

    @Test
    void an_answer_that_could_not_be_kept_is_named_as_lost() {
        expire();
        bench.memory.before("RefreshLeases.answered", bench.memory::lose);
        bench.memory.before("RefreshLeases.giveBack", bench.memory::regain);
        assertThat(bench.token(connection).getLeft()).isInstanceOf(StorageUnavailable.class);
        bench.provider.revokeEverything();
        bench.clock.pass(Duration.ofMinutes(1));

        assertBrokenByLostAnswer(bench.token(connection));
    }

    @Test
    void a_lost_answer_does_not_matter_when_the_provider_still_takes_the_former_token() {
        expire();
        bench.provider.troubleAtTokenEndpoint(SILENCE);
        assertThat(bench.token(connection).getLeft()).isEqualTo(SILENCE);
        bench.provider.mend();
        bench.clock.pass(Duration.ofMinutes(1));

        assertThat(bench.token(connection).isRight()).isTrue();
    }

    /** Whether a grant may have been given out and lost: if not, the provider's refusal is what it says. */
    @ParameterizedTest
    @MethodSource("failures")
    void what_was_refused_or_never_sent_has_lost_no_answer(Failure failure, boolean mayHaveLostAnAnswer) {
        expire();
        bench.provider.troubleAtTokenEndpoint(failure);
        assertThat(bench.token(connection).getLeft()).isEqualTo(failure);
        bench.provider.mend();
        bench.provider.revokeEverything();
        bench.clock.pass(Duration.ofMinutes(2));

        var broken = (ConnectionBroken) bench.token(connection).getLeft();

        assertThat(broken.cause()).isEqualTo(mayHaveLostAnAnswer ? ErrorCode.ANSWER_LOST : ErrorCode.GRANT_REJECTED);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(busy(429), false),
                arguments(busy(499), false),
                arguments(busy(500), true),
                arguments(busy(503), true),
                arguments(unreachable(Obstacle.NAME_NOT_RESOLVED), false),
                arguments(unreachable(Obstacle.CONNECTION_REFUSED), false),
                arguments(unreachable(Obstacle.TLS_FAILED), false),
                arguments(unreachable(Obstacle.CONNECTION_LOST), true),
                arguments(unreachable(Obstacle.TIMED_OUT), true),
                arguments(new ProviderMisbehaved(Misbehaviour.NOT_JSON, ProviderMessage.NONE), true));
    }

    @Test
    void whoever_comes_too_early_is_told_how_long_the_pause_is_still() {
        expire();
        bench.provider.troubleAtTokenEndpoint(busy(503));
        assertThat(bench.token(connection).isLeft()).isTrue();
        bench.clock.pass(Duration.ofMillis(20_500));

        assertThat(bench.token(connection).getLeft())
                .isEqualTo(new RefreshPostponed(ErrorCode.PROVIDER_BUSY, Duration.ofSeconds(40)));
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

    private static ProviderBusy busy(int status) {
        return new ProviderBusy("auth.example.com", status, Duration.ofMinutes(1));
    }

    private static ProviderUnreachable unreachable(Obstacle obstacle) {
        return new ProviderUnreachable("auth.example.com", obstacle, Duration.ofSeconds(5));
    }

    private static void assertBrokenByLostAnswer(Either<Failure, ?> outcome) {
        assertThat(outcome.getLeft())
                .isInstanceOfSatisfying(
                        ConnectionBroken.class,
                        broken -> assertThat(broken.cause()).isEqualTo(ErrorCode.ANSWER_LOST));
    }

    private void expire() {
        bench.clock.pass(FakeProvider.TOKEN_LIFE);
    }

    private void stopBetweenAnswerAndGrant() {
        expire();
        bench.memory.before("RefreshLeases.renew", bench.memory::lose);
        assertThat(bench.token(connection).isLeft()).isTrue();
        bench.memory.regain();
        bench.clock.pass(LONGER_THAN_ANY_CALL);
    }
}
