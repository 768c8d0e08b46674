package io.liaison.application.service.trigger;

import io.liaison.application.port.outbound.Feeds;
import io.liaison.application.port.outbound.Triggers;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.EventTrigger.Wish;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;

/** Makes a stored trigger what somebody wants it to be. Belongs in a unit of work, on a connection that stands still. */
final class TriggerChanges {
    private final Occasions occasions;
    private final Triggers triggers;
    private final Feeds feeds;
    private final Hooks hooks;
    private final SigningKeys keys;
    private final InstantSource clock;

    TriggerChanges(
            Occasions occasions, Triggers triggers, Feeds feeds, Hooks hooks, SigningKeys keys, InstantSource clock) {
        this.occasions = occasions;
        this.triggers = triggers;
        this.feeds = feeds;
        this.hooks = hooks;
        this.keys = keys;
        this.clock = clock;
    }

    Either<Failure, Changed> to(Connection connection, TriggerView former, Wish wish, Option<Secret> providerSecret) {
        var now = clock.instant();
        var trigger = former.trigger();
        return hooks.provedBy(trigger.feed(), former.hook(), providerSecret)
                .flatMap(proved -> isNothingNew(trigger, wish)
                        ? reread(trigger, Option.none())
                        : unlessUseless(connection, trigger, wish, now)
                                .flatMap(useful -> key(trigger, wish))
                                .flatMap(key -> changed(connection, trigger, wish, key, now)));
    }

    private static boolean isNothingNew(EventTrigger trigger, Wish wish) {
        return trigger.wish().equals(wish);
    }

    private static Either<Failure, Connection> unlessUseless(
            Connection connection, EventTrigger trigger, Wish wish, Instant now) {
        return wish.enabled() && !trigger.enabled() ? Connectedness.of(connection, now) : Either.right(connection);
    }

    /** One that was told once stays in use, whatever the target is meanwhile. */
    private Either<Failure, Option<SigningKeys.Kept>> key(EventTrigger trigger, Wish wish) {
        return trigger.signingKey().isDefined()
                ? Either.right(Option.none())
                : keys.forTarget(trigger.tenant(), trigger.connection(), wish.target());
    }

    private Either<Failure, Changed> changed(
            Connection connection, EventTrigger trigger, Wish wish, Option<SigningKeys.Kept> key, Instant now) {
        var next = trigger.edit(wish, trigger.signingKey().orElse(key.map(SigningKeys.Kept::ref)), now);
        return triggers.update(next)
                .flatMap(stored -> adjusted(connection, trigger, stored, now))
                .flatMap(stored -> reread(stored, key.map(SigningKeys.Kept::key)));
    }

    private Either<Failure, EventTrigger> adjusted(
            Connection connection, EventTrigger former, EventTrigger stored, Instant now) {
        var event = occasions.of(connection, stored.occasion().event()).toOption();
        return former.enabled() == stored.enabled()
                ? Either.right(stored)
                : feeds.adjust(stored.feed(), Occasions.fresh(event, now), now).map(adjusted -> stored);
    }

    private Either<Failure, Changed> reread(EventTrigger trigger, Option<Secret> signingSecret) {
        return triggers.byId(trigger.tenant(), trigger.id()).map(view -> new Changed(view, signingSecret));
    }

    /** The trigger as it is now, and its key when that is new. */
    record Changed(TriggerView view, Option<Secret> signingSecret) {}
}
