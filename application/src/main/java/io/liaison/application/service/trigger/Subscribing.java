package io.liaison.application.service.trigger;

import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.Feeds;
import io.liaison.application.port.outbound.Feeds.Listening;
import io.liaison.application.service.subscription.Leftovers;
import io.liaison.application.service.trigger.SubscriptionCalls.Matter;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.SubscriptionRequest;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.PollCursor;
import io.liaison.domain.trigger.Registration.Registered;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.time.InstantSource;

/** Tells a provider where to post, or that it is to go on posting there. */
final class Subscribing {
    private static final Set<String> FORGOTTEN = HashSet.of("404", "410");
    private final Occasions occasions;
    private final Connections connections;
    private final Feeds feeds;
    private final SubscriptionCalls calls;
    private final Leftovers leftovers;
    private final InstantSource clock;

    Subscribing(
            Occasions occasions,
            Connections connections,
            Feeds feeds,
            SubscriptionCalls calls,
            Leftovers leftovers,
            InstantSource clock) {
        this.occasions = occasions;
        this.connections = connections;
        this.feeds = feeds;
        this.calls = calls;
        this.leftovers = leftovers;
        this.clock = clock;
    }

    /** What came of it: {@code registered}, {@code renewed} or {@code failed}. */
    String of(Listening listening) {
        var feed = listening.feed();
        return connections
                .byId(feed.tenant(), feed.connection())
                .map(ConnectionView::connection)
                .flatMap(connection -> Connectedness.of(connection, clock.instant()))
                .flatMap(connection -> occasions
                        .of(connection, feed.occasion().event())
                        .flatMap(event -> matter(connection, listening, event)))
                .flatMap(this::told)
                .fold(why -> failed(listening, why), outcome -> outcome);
    }

    private static Either<Failure, Matter> matter(Connection connection, Listening listening, EventDefinition event) {
        return event.subscription()
                .map(ways -> new Matter(connection, listening, event, ways))
                .toEither(SubscriptionCalls::incomplete);
    }

    private Either<Failure, String> told(Matter matter) {
        return matter.listening().hook().registration() instanceof Registered known
                ? matter.ways()
                        .renew()
                        .map(renewal -> renewed(matter, known, renewal))
                        .getOrElse(() -> registered(matter))
                : registered(matter);
    }

    private Either<Failure, String> registered(Matter matter) {
        return calls.create(matter)
                .flatMap(told -> told.get("id")
                        .toEither(SubscriptionCalls::incomplete)
                        .map(id -> keyed(matter, told).with(registration(matter, id, told))))
                .flatMap(hook -> kept(matter.listening(), hook).flatMap(kept -> unlessInVain(matter, hook)))
                .map(kept -> "registered");
    }

    /** What nobody listens to by now, or somebody else has subscribed to meanwhile, is no longer wanted. */
    private Either<Failure, Hook> unlessInVain(Matter matter, Hook hook) {
        var listening = matter.listening();
        return feeds.listening(hook.address())
                .flatMap(found -> found.exists(now -> isSubscribedAs(hook, now.hook()))
                        ? Either.right(hook)
                        : leftovers
                                .of(
                                        matter.connection(),
                                        new Listening(listening.feed(), listening.connector(), hook, List.empty()))
                                .map(written -> hook));
    }

    private static boolean isSubscribedAs(Hook made, Hook now) {
        return made.registration() instanceof Registered ours
                && now.registration() instanceof Registered theirs
                && ours.id().equals(theirs.id());
    }

    /** One that the provider has forgotten is made anew. */
    private Either<Failure, String> renewed(Matter matter, Registered known, SubscriptionRequest renewal) {
        return calls.renew(matter, renewal, known.id())
                .flatMap(told -> kept(
                        matter.listening(), matter.listening().hook().with(registration(matter, known.id(), told))))
                .fold(why -> isForgotten(why) ? registered(matter) : Either.left(why), kept -> Either.right("renewed"));
    }

    private static boolean isForgotten(Failure why) {
        return why instanceof ProviderRefused refused && FORGOTTEN.contains(refused.error());
    }

    private static Hook keyed(Matter matter, Map<String, String> told) {
        var hook = matter.listening().hook();
        return told.get("secret").map(key -> hook.provedBy(new Secret(key))).getOrElse(hook);
    }

    private Registered registration(Matter matter, String id, Map<String, String> told) {
        var now = clock.instant();
        var end = told.get("expires")
                .flatMap(PollCursor::instant)
                .orElse(() -> matter.ways().lifetime().map(now::plus));
        return Registered.until(id, end, now);
    }

    /** What cannot be stored now is tried again when the turn is over. */
    private String failed(Listening listening, Failure why) {
        var next = listening.hook().registration().failed(why, clock.instant());
        return kept(listening, listening.hook().with(next)).fold(unstored -> "failed", kept -> "failed");
    }

    private Either<Failure, Hook> kept(Listening listening, Hook next) {
        return feeds.keep(listening.feed().id(), listening.hook(), next);
    }
}
