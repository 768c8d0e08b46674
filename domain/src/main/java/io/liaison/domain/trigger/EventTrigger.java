package io.liaison.domain.trigger;

import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FeedId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What is to start when something happens. The occasion never changes, so that nothing is forgotten or repeated by an edit;
 * {@code signingKey} is what deliveries are signed with where they are posted.
 */
public record EventTrigger(
        TriggerId id,
        TenantId tenant,
        ConnectionId connection,
        FeedId feed,
        TriggerName name,
        Occasion occasion,
        Option<EventFilter> filter,
        DeliveryTarget target,
        PayloadKind payload,
        Option<SecretRef> signingKey,
        boolean enabled,
        Instant createdAt,
        Instant updatedAt,
        Version version) {

    /** Refuses a writer that has read an older version than this. */
    public Either<Failure, EventTrigger> unlessStale(Option<Version> read) {
        return read.forAll(version::equals) ? Either.right(this) : Either.left(new StaleVersion(version));
    }

    /** The same trigger, wanted otherwise. Its version is advanced by whoever stores it. */
    public EventTrigger edit(Wish wish, Option<SecretRef> newKey, Instant at) {
        return new EventTrigger(
                id,
                tenant,
                connection,
                feed,
                wish.name(),
                occasion,
                wish.filter(),
                wish.target(),
                wish.payload(),
                newKey,
                wish.enabled(),
                createdAt,
                at,
                version);
    }

    public Wish wish() {
        return new Wish(name, filter, target, payload, enabled);
    }

    /** All of a trigger that can be edited. */
    public record Wish(
            TriggerName name,
            Option<EventFilter> filter,
            DeliveryTarget target,
            PayloadKind payload,
            boolean enabled) {}
}
