package io.liaison.application.service.trigger;

import io.liaison.application.port.inbound.trigger.ReceiveCall;
import io.liaison.application.port.outbound.Feeds;
import io.liaison.application.port.outbound.Feeds.Listening;
import io.liaison.application.port.outbound.HookCalls;
import io.liaison.application.port.outbound.HookCalls.Call;
import io.liaison.application.port.outbound.HookCalls.Handshake;
import io.liaison.application.port.outbound.HookCalls.Report;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.ReceivedEvents;
import io.liaison.application.service.shelf.Shelf;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.HookNotFound;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.ReceivedEvent;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;

/** Believes first, stores second, and answers last. */
final class ReceiveCallService implements ReceiveCall {
    private final Feeds feeds;
    private final Shelf shelf;
    private final HookCalls calls;
    private final ReceivedEvents received;
    private final Matching matching;
    private final HookRefusals refusals;
    private final Ids ids;
    private final InstantSource clock;

    ReceiveCallService(
            Feeds feeds,
            Shelf shelf,
            HookCalls calls,
            ReceivedEvents received,
            Matching matching,
            HookRefusals refusals,
            Ids ids,
            InstantSource clock) {
        this.feeds = feeds;
        this.shelf = shelf;
        this.calls = calls;
        this.received = received;
        this.matching = matching;
        this.refusals = refusals;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Answer> receive(Command command) {
        var call = call(command);
        return feeds.listening(command.address())
                .flatMap(found -> found.toEither(HookNotFound::new))
                .flatMap(listening -> definition(listening)
                        .flatMap(event -> refusals.noted(listening, call, answer(event, listening, call))));
    }

    private Either<Failure, Answer> answer(EventDefinition event, Listening listening, Call call) {
        return handshake(event, listening, call)
                .flatMap(greeted -> greeted.<Either<Failure, Answer>>map(handshake -> remembered(listening, handshake))
                        .getOrElse(() -> taken(event, listening, call)));
    }

    /** Nobody listens for what the connector no longer knows. */
    private Either<Failure, EventDefinition> definition(Listening listening) {
        var feed = listening.feed();
        return shelf.byKey(feed.tenant(), listening.connector())
                .flatMap(connector -> connector.event(feed.occasion().event()).toEither(HookNotFound::new));
    }

    private Either<Failure, Option<Handshake>> handshake(EventDefinition event, Listening listening, Call call) {
        return event.handshake()
                .map(how -> calls.handshake(how, listening.hook().key(), call))
                .getOrElse(() -> Either.right(Option.none()));
    }

    /** A provider that is known has no other key to tell: whoever does is somebody else. */
    private Either<Failure, Answer> remembered(Listening listening, Handshake handshake) {
        var answer = new Answer(Option.some(reply(handshake)), false);
        return handshake
                .key()
                .filter(key -> !listening.hook().known())
                .map(key -> feeds.keep(
                                listening.feed().id(),
                                listening.hook(),
                                listening.hook().provedBy(key))
                        .map(kept -> answer))
                .getOrElse(() -> Either.right(answer));
    }

    private Either<Failure, Answer> taken(EventDefinition event, Listening listening, Call call) {
        var now = clock.instant();
        return calls.report(event, listening.hook().key(), call, now)
                .flatMap(report -> believed(listening)
                        .flatMap(hook ->
                                received.receive(matching.of(received(listening, report, now), listening.triggers()))))
                .map(isNew -> new Answer(Option.none(), isNew));
    }

    /** Seldom news, so seldom written. */
    private Either<Failure, Hook> believed(Listening listening) {
        var hook = listening.hook();
        var believing = hook.believing();
        return believing.equals(hook)
                ? Either.right(hook)
                : feeds.keep(listening.feed().id(), hook, believing);
    }

    private static Call call(Command command) {
        return new Call(command.method(), command.url(), command.headers(), command.body());
    }

    private static Reply reply(Handshake handshake) {
        return new Reply(handshake.mediaType(), handshake.body(), handshake.header());
    }

    private ReceivedEvent received(Listening listening, Report report, Instant now) {
        var feed = listening.feed();
        return new ReceivedEvent(
                new EventId(ids.next()),
                feed.tenant(),
                feed.connection(),
                feed.id(),
                report.sourceId(),
                report.sightings(),
                report.body(),
                now);
    }
}
