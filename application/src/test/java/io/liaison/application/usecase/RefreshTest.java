package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.liaison.application.fixture.FakeProvider;
import io.liaison.application.fixture.Workbench;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a grant when its refresh fails, or ends before its time. */
class RefreshTest {
    private static final ProviderUnreachable SILENCE =
            new ProviderUnreachable("auth.example.com", Obstacle.TIMED_OUT, Duration.ofSeconds(5));
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

    @ParameterizedTest
    @ValueSource(strings = {"RefreshLeases.asking", "RefreshLeases.giveBack"})
    void one_whose_last_token_ends_while_its_refusal_is_dealt_with_is_not_broken_and_whole_in_turn(String moment) {
        bench.clock.pass(FakeProvider.TOKEN_LIFE.minusSeconds(1));
        bench.provider.revokeEverything();
        bench.memory.before(moment, () -> bench.clock.pass(Duration.ofSeconds(1)));

        var first = bench.token(connection).getLeft();
        var status = bench.stored(connection).status();

        assertThat(first instanceof ConnectionBroken).isEqualTo(status instanceof Disconnected);
        bench.clock.pass(Duration.ofSeconds(1));
        assertThat(bench.token(connection).getLeft()).isInstanceOf(ConnectionBroken.class);
        assertThat(bench.stored(connection).status()).isInstanceOf(Disconnected.class);
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
}
