package io.liaison.domain.handover;

import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.Principal;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Everything of somebody who leaves, to whom it goes where that is known, and what breaks, most urgent first. */
public record Handover(
        Principal leaver, Option<Principal> receiver, Estate estate, Seq<ApiKey> keys, Seq<Breakage> breakages) {
    /** How many connections, references and consents are named. */
    public static final int MOST_NAMED = 50;

    /** How many keys, roles and groups are: of these people have few. */
    public static final int MOST_HELD = 200;

    /** {@code rolesPassedOn} tells whether the receiver gets the roles and memberships too. */
    public static Handover of(
            Principal leaver,
            Option<Principal> receiver,
            Estate estate,
            Seq<ApiKey> keys,
            boolean rolesPassedOn,
            Instant now) {
        var recent = keys.sortBy(key -> key.lastUsedAt().getOrElse(Instant.MIN))
                .reverse()
                .take(MOST_HELD);
        var passedOn = rolesPassedOn && receiver.isDefined();
        return new Handover(leaver, receiver, estate, recent, new Breakages(leaver, estate).of(recent, passedOn, now));
    }
}
