package io.liaison.rest.launch;

import io.liaison.application.port.Made;
import io.liaison.application.port.RoundListener;
import io.micrometer.core.instrument.Metrics;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Counts what was done by itself, and says when somebody could not be told for so long that it was given up. */
final class CountedUpkeep implements RoundListener {
    private static final Logger LOG = System.getLogger(CountedUpkeep.class.getName());
    private static final String NUMBERED = "-[0-9]+$";

    @Override
    public void made(String round, Made made) {
        var name = round.replaceFirst(NUMBERED, "");
        made.counts()
                .forEach((outcome, count) -> Metrics.counter("liaison.upkeep", "round", name, "outcome", outcome)
                        .increment(count));
        if (made.of("given-up") > 0) {
            LOG.log(
                    Level.WARNING,
                    "{0} announcements are given up: nobody has heard them for a day",
                    made.of("given-up"));
        }
    }
}
