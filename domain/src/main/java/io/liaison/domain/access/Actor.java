package io.liaison.domain.access;

import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.TraceId;
import io.vavr.control.Option;

/**
 * Whoever asks for something: the credential has been verified. What it may do is asked for when it does it.
 *
 * @param trace what ties together all that comes of one request, where there is such a thing
 */
public record Actor(TenantId tenant, PrincipalId principal, Option<TraceId> trace) {

    public Actor(TenantId tenant, PrincipalId principal) {
        this(tenant, principal, Option.none());
    }

    /** The same, while it asks for something that belongs to a trace. */
    public Actor within(TraceId itsTrace) {
        return new Actor(tenant, principal, Option.some(itsTrace));
    }
}
