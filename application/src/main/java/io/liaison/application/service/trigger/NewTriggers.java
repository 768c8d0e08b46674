package io.liaison.application.service.trigger;

import io.liaison.application.port.outbound.Feeds;
import io.liaison.application.port.outbound.Feeds.Joined;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.TextPatterns;
import io.liaison.application.port.outbound.Triggers;
import io.liaison.application.service.trigger.CreateTriggerService.Wanted;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid;
import io.liaison.domain.shared.FeedId;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.shared.Version;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.Feed;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.Occasion;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;

/** Stores a trigger with the feed that it joins. Belongs in a unit of work, on a connection that stands still. */
final class NewTriggers {
    private final Occasions occasions;
    private final TextPatterns patterns;
    private final Triggers triggers;
    private final Feeds feeds;
    private final Hooks hooks;
    private final SigningKeys keys;
    private final Ids ids;
    private final InstantSource clock;

    NewTriggers(
            Occasions occasions,
            TextPatterns patterns,
            Triggers triggers,
            Feeds feeds,
            Hooks hooks,
            SigningKeys keys,
            Ids ids,
            InstantSource clock) {
        this.occasions = occasions;
        this.patterns = patterns;
        this.triggers = triggers;
        this.feeds = feeds;
        this.hooks = hooks;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    Either<Failure, Made> add(Connection connection, Wanted wanted, Map<String, Written> raw) {
        var now = clock.instant();
        return Connectedness.of(connection, now)
                .flatMap(connected -> placed("/event", occasions.of(connected, wanted.event())))
                .flatMap(event -> placed("/parameters", event.parameters(raw, patterns::matches))
                        .flatMap(parameters -> join(connection, event, parameters, wanted, now))
                        .flatMap(joined -> add(connection, joined, event, wanted, now)));
    }

    private Either<Failure, Made> add(
            Connection connection, Joined joined, EventDefinition event, Wanted wanted, Instant now) {
        return keys.forTarget(
                        connection.placement().tenant(),
                        connection.id(),
                        wanted.wish().target())
                .flatMap(key -> store(connection, joined, wanted, key, now)
                        .flatMap(trigger -> feeds.adjust(
                                        joined.feed().id(), Occasions.fresh(Option.some(event), now), now)
                                .flatMap(adjusted -> triggers.byId(trigger.tenant(), trigger.id())))
                        .map(view -> new Made(
                                view, joined.hook().filter(hook -> joined.isNew()), key.map(SigningKeys.Kept::key))));
    }

    private static <T> Either<Failure, T> placed(String pointer, Either<Failure, T> outcome) {
        return outcome.fold(
                why -> why instanceof Invalid ? FieldError.toEither(FieldError.at(pointer, outcome)) : outcome,
                fine -> outcome);
    }

    private Either<Failure, Joined> join(
            Connection connection, EventDefinition event, Map<String, String> parameters, Wanted wanted, Instant now) {
        var feed = new Feed(
                new FeedId(ids.next()),
                connection.placement().tenant(),
                connection.id(),
                new Occasion(event.key(), parameters),
                event.mode(),
                Occasions.fresh(Option.some(event), now));
        return feeds.join(feed, hooks.fresh(event, wanted.providerSecret(), now))
                .flatMap(joined -> hooks.provedBy(joined, wanted.providerSecret()));
    }

    private Either<Failure, EventTrigger> store(
            Connection connection, Joined joined, Wanted wanted, Option<SigningKeys.Kept> key, Instant now) {
        var wish = wanted.wish();
        return triggers.add(new EventTrigger(
                new TriggerId(ids.next()),
                connection.placement().tenant(),
                connection.id(),
                joined.feed().id(),
                wish.name(),
                joined.feed().occasion(),
                wish.filter(),
                wish.target(),
                wish.payload(),
                key.map(SigningKeys.Kept::ref),
                wish.enabled(),
                now,
                now,
                Version.FIRST));
    }

    /** What whoever made it is told; {@code hook} only when the feed is new too. */
    record Made(TriggerView view, Option<Hook> hook, Option<Secret> signingSecret) {}
}
