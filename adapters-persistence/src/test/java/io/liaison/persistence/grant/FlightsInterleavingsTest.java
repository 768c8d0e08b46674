package io.liaison.persistence.grant;

import io.liaison.persistence.grant.Flights.Flight;
import java.time.Duration;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/** The interleavings of a few threads, by Lincheck, which also finds those in which somebody waits for ever. */
class FlightsInterleavingsTest {

    @Test
    void one_leads_at_a_time_and_everybody_comes_home() {
        options().sequentialSpecification(Alone.class).check(Fly.class);
    }

    private static ModelCheckingOptions options() {
        return new ModelCheckingOptions()
                .threads(3)
                .actorsPerThread(2)
                .iterations(5)
                .invocationsPerIteration(200);
    }

    /** As it is used: lead and land, by the number of the lease and perhaps once more, or wait for whoever leads. */
    public static class Fly {
        private static final Duration LONG = Duration.ofHours(1);
        private final Flights<String> flights = new Flights<>();
        private int fence;
        private int leading;

        /** Whether there was no second leader, or the flight has landed. */
        @Operation
        public boolean fly() {
            return flights.join("ada").fold(other -> other.await(LONG), this::lead);
        }

        private boolean lead(Flight own) {
            leading++;
            var lease = ++fence;
            own.under(lease);
            var alone = leading == 1;
            leading--;
            flights.land("ada", lease);
            flights.land("ada", lease);
            flights.land("ada", own);
            return alone;
        }
    }

    /** Nobody is ever in anybody's way. */
    public static class Alone {

        public boolean fly() {
            return true;
        }
    }
}
