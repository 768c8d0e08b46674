package io.liaison.persistence.presence;

import io.vavr.control.Option;
import java.time.Duration;

/** What a process lets others know of itself, and whether it can tell who else is alive. */
public interface SignOfLife {
    /** As long as everybody needs to come back, after something that has cut all of them off. */
    Duration COMING_BACK = Duration.ofSeconds(15);

    /** What others can find out about this process by; none as long as they would take it for dead. */
    Option<Long> number();

    /**
     * Whether the others have had time to come back. Whatever has cut this process off from the database has probably cut
     * them off as well, and some take longer than others to notice it.
     */
    boolean isSteady();
}
