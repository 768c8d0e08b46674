package io.liaison.domain.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusCountsTest {

    @Test
    void each_status_is_counted_apart() {
        var counts = StatusCounts.NONE
                .and(StatusName.CONNECTED)
                .and(StatusName.DISCONNECTED)
                .and(StatusName.CONNECTED)
                .and(StatusName.PENDING);

        assertThat(counts).isEqualTo(new StatusCounts(1, 2, 1));
        assertThat(counts.all()).isEqualTo(4);
    }
}
