package io.liaison.application.port.inbound.upkeep;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.RoundListener;
import io.liaison.application.port.UpkeepPlan;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Lets this process take its share of what is to be done by itself. Until it is asked, the engine starts no thread. */
@FunctionalInterface
public interface StartUpkeep {

    /**
     * Ends with the storage. However many processes take part, each round is made by one of them at a time, and one that
     * dies is made good for by the others.
     *
     * @failure 20060 {@link StorageUnavailable}
     * @return the names of the rounds
     */
    @FailsWith(StorageUnavailable.class)
    Either<Failure, Seq<String>> start(Command command);

    /** What is to be done how often, and who hears what came of it. */
    record Command(UpkeepPlan plan, RoundListener listener) {
        public static final Command USUAL = new Command(UpkeepPlan.USUAL, RoundListener.NOBODY);
    }
}
