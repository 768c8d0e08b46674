package io.liaison.persistence.grant;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/** The interleavings of a few threads, by Lincheck, which also finds those in which somebody waits for ever. */
class FlightsInterleavingsTest {

    @Test
    void joining_and_landing_are_as_if_one_came_after_another() {
        options().sequentialSpecification(Doors.class).check(JoinAndLand.class);
    }

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

    /** Two keys, so that one cannot be taken for the other. */
    @Param(name = "key", gen = IntGen.class, conf = "1:2")
    public static class JoinAndLand {
        private final Flights<Integer> flights = new Flights<>();

        /** Whether the caller leads. */
        @Operation
        public boolean join(@Param(name = "key") int key) {
            return flights.join(key).isEmpty();
        }

        @Operation
        public void land(@Param(name = "key") int key) {
            flights.land(key);
        }
    }

    /** What the same comes to with no other thread in sight. */
    public static class Doors {
        private final Set<Integer> open = new HashSet<>();

        public boolean join(int key) {
            return open.add(key);
        }

        public void land(int key) {
            open.remove(key);
        }
    }

    /** As it is used: lead and land, or wait for whoever leads. */
    public static class Fly {
        private static final Duration LONG = Duration.ofHours(1);
        private final Flights<String> flights = new Flights<>();
        private int leading;

        /** Whether there was no second leader, or the flight has landed. */
        @Operation
        public boolean fly() {
            return flights.join("ada").map(flight -> flight.await(LONG)).getOrElse(this::lead);
        }

        private boolean lead() {
            leading++;
            var alone = leading == 1;
            leading--;
            flights.land("ada");
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
