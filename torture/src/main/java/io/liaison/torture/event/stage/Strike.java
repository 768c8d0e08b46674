package io.liaison.torture.event.stage;

import java.time.Duration;

/** One thing that goes wrong. */
public sealed interface Strike {

    /** {@code kill -9}, and another server in its place after a while. */
    record Kill(int node, Duration absence) implements Strike {}

    /** {@code SIGSTOP} beyond all leases, and it goes on as if nothing had been. */
    record Stop(int node, Duration time) implements Strike {}

    /** All leases are over, and nobody knows. */
    record EndLeases() implements Strike {}

    /** PostgreSQL ends without a goodbye and is started again. */
    record RestartDatabase() implements Strike {}

    /** The provider fails more often than not. */
    record Storm(Duration time) implements Strike {}

    /** The consumer takes nothing. */
    record Absence(Duration time) implements Strike {}
}
