package io.liaison.rest.console.frame;

import io.liaison.domain.access.Actor;
import io.liaison.rest.wire.Exchange;
import io.liaison.rest.wire.Participant;
import jakarta.ws.rs.core.SecurityContext;

/** Somebody who is signed in. */
public record Visitor(Actor actor, Exchange exchange) implements Participant {

    /** The visitor of a page behind the filter of the console; without one, that filter was not asked, which is a bug. */
    public static Visitor of(SecurityContext security) {
        return (Visitor) security.getUserPrincipal();
    }
}
