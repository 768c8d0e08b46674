package io.liaison.rest.http;

import io.liaison.application.engine.Liaison;
import io.liaison.application.engine.UpkeepPorts;
import io.liaison.application.port.inbound.upkeep.DeliverEvents;
import io.liaison.application.port.inbound.upkeep.PollFeeds;
import io.quarkus.arc.Arc;

/** What the server of the tests does by itself only when a test asks for it. */
final class Rounds {

    private Rounds() {}

    /** Whatever is due is brought to its target. */
    static void deliver() {
        upkeep().deliverEvents().deliver(new DeliverEvents.Command(false)).get();
        upkeep().deliverEvents().deliver(new DeliverEvents.Command(true)).get();
    }

    /** Whoever is to be asked now is asked. */
    static void poll() {
        upkeep().pollFeeds().poll(new PollFeeds.Command(false)).get();
        upkeep().pollFeeds().poll(new PollFeeds.Command(true)).get();
    }

    private static UpkeepPorts upkeep() {
        return Arc.container().instance(Liaison.class).get().upkeep();
    }
}
