package io.liaison.rest.security;

import io.liaison.domain.access.Actor;
import io.liaison.rest.wire.Exchange;
import io.liaison.rest.wire.Participant;
import jakarta.ws.rs.core.SecurityContext;

/** Somebody whose credential has been verified. */
public record Caller(Actor actor, Exchange exchange) implements Participant {

    /** The caller of a resource behind {@link ApiKeyFilter}; without one, that filter was not asked, which is a bug. */
    public static Caller of(SecurityContext security) {
        return (Caller) security.getUserPrincipal();
    }
}
