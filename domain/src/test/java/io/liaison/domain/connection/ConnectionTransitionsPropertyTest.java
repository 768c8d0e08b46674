package io.liaison.domain.connection;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConnectionTransitionsPropertyTest {
    private static final Diagnosis REVOKED = Diagnosis.of(new GrantRejected("invalid_grant", ProviderMessage.NONE));

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    /** Whatever happened before, the last event decides; what identifies the connection never moves. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_last_event_decides_the_status_and_nothing_else_moves(long seed) {
        var random = new SplittableRandom(seed);
        var start = aConnection().build();
        var connection = start;
        var broke = false;
        for (int step = 0, steps = random.nextInt(20); step < steps; step++) {
            var at = NOON.plusSeconds(step);
            broke = random.nextBoolean();
            connection = broke
                    ? connection.disconnect(REVOKED, at)
                    : random.nextBoolean()
                            ? connection.confirm(at)
                            : connection
                                    .connect(
                                            connection.details(),
                                            start.account().get(),
                                            at)
                                    .get();
        }

        assertThat(connection.status()).isInstanceOf(broke ? Disconnected.class : Connected.class);
        assertThat(connection.placement()).isEqualTo(start.placement());
        assertThat(connection.account()).isEqualTo(start.account());
    }
}
