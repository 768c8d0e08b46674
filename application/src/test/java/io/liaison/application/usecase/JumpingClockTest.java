package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.domain.connection.Connection;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to tokens when somebody sets the clock that all go by, the one of the database. */
class JumpingClockTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private final Workbench bench = new Workbench();
    private Connection connection;

    @BeforeEach
    void connect() {
        connection = bench.consentedConnection("Inbox");
    }

    @Test
    void an_hour_back_a_token_may_have_ended_and_is_renewed_once() {
        var asked = bench.provider.tokenRequests();

        bench.clock.pass(HOUR.negated());

        assertThat(bench.token(connection).isRight()).isTrue();
        assertThat(bench.token(connection).isRight()).isTrue();
        assertThat(bench.provider.tokenRequests()).isEqualTo(asked + 1);
    }

    @Test
    void an_hour_ahead_and_back_again_a_token_is_renewed_once_each_time() {
        var asked = bench.provider.tokenRequests();

        bench.clock.pass(HOUR);
        var ahead = bench.token(connection).get();
        assertThat(bench.token(connection).get()).isEqualTo(ahead);
        bench.clock.pass(HOUR.negated());
        var back = bench.token(connection).get();
        assertThat(bench.token(connection).get()).isEqualTo(back);

        assertThat(back).isNotEqualTo(ahead);
        assertThat(bench.provider.tokenRequests()).isEqualTo(asked + 2);
    }

    @Test
    void half_a_minute_back_is_nothing() {
        var token = bench.token(connection).get();
        var asked = bench.provider.tokenRequests();

        bench.clock.pass(Duration.ofSeconds(-30));

        assertThat(bench.token(connection).get()).isEqualTo(token);
        assertThat(bench.provider.tokenRequests()).isEqualTo(asked);
    }
}
