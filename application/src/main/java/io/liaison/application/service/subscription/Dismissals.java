package io.liaison.application.service.subscription;

import io.liaison.application.port.Payload;
import io.liaison.application.port.outbound.ApiEndpoint;
import io.liaison.application.port.outbound.ApiEndpoint.Answer;
import io.liaison.application.port.outbound.ApiEndpoint.Call;
import io.liaison.application.port.outbound.ConnectionEvents;
import io.liaison.application.port.outbound.FormerSubscriptions;
import io.liaison.application.service.provider.ApiStatus;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Unavailable;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.trigger.FormerSubscription;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;

/** Tells providers that nobody listens any more. Belongs outside of units of work. */
public final class Dismissals {
    /** Gone already, which is what was wanted. */
    private static final Set<String> GONE = HashSet.of("404", "410");

    private static final Set<String> PASSING = HashSet.of("408", "409", "425");
    private final FormerSubscriptions former;
    private final ApiEndpoint endpoint;
    private final ConnectionEvents events;
    private final InstantSource clock;

    public Dismissals(FormerSubscriptions former, ApiEndpoint endpoint, ConnectionEvents events, InstantSource clock) {
        this.former = former;
        this.endpoint = endpoint;
        this.events = events;
        this.clock = clock;
    }

    /** Once, with what was written down. What came of it: {@code removed}, {@code postponed} or {@code given-up}. */
    public Either<Failure, String> tell(FormerSubscription subscription) {
        return after(
                subscription,
                endpoint.call(call(subscription))
                        .flatMap(answer -> answer.body().close().flatMap(closed -> read(subscription, answer))));
    }

    /** The same, once somebody has told the provider. */
    public Either<Failure, String> after(FormerSubscription subscription, Either<Failure, ?> outcome) {
        return outcome.fold(
                why -> untold(subscription, why),
                told -> former.remove(subscription.id()).map(removed -> "removed"));
    }

    private static Call call(FormerSubscription subscription) {
        var body = subscription.body().map(text -> text.getBytes(StandardCharsets.UTF_8));
        return new Call(
                subscription.method(),
                subscription.address(),
                headers(subscription),
                body.map(bytes -> (long) bytes.length).orElse(Option.some(0L)),
                body.map(Payload::of).getOrElse(Payload::empty),
                subscription.token(),
                Option.none(),
                Option.none(),
                Option.none());
    }

    private static Seq<HttpHeader> headers(FormerSubscription subscription) {
        var all = subscription.body().isEmpty()
                ? subscription.headers()
                : subscription.headers().put("Content-Type", "application/json");
        return all.keySet()
                .toList()
                .flatMap(name -> all.get(name).toList().flatMap(value -> HttpHeader.of(name, value)));
    }

    private static Either<Failure, Integer> read(FormerSubscription subscription, Answer answer) {
        return ApiStatus.trouble(subscription.address(), answer)
                .<Either<Failure, Integer>>map(Either::left)
                .getOrElse(() -> Either.right(answer.status()));
    }

    private Either<Failure, String> untold(FormerSubscription subscription, Failure why) {
        if (why instanceof Unavailable passing) {
            return postponed(subscription, passing.retryAfter(), why);
        }
        var status = why instanceof ProviderRefused refused ? refused.error() : "";
        if (GONE.contains(status)) {
            return former.remove(subscription.id()).map(removed -> "removed");
        }
        return PASSING.contains(status) ? postponed(subscription, Duration.ZERO, why) : givenUp(subscription, why);
    }

    private Either<Failure, String> postponed(FormerSubscription subscription, Duration asked, Failure why) {
        return subscription
                .again(clock.instant(), asked)
                .map(next -> former.postpone(next).map(stored -> "postponed"))
                .getOrElse(() -> givenUp(subscription, why));
    }

    /** Whoever listens to the engine is told, since somebody has to see to it. */
    private Either<Failure, String> givenUp(FormerSubscription subscription, Failure why) {
        var news = new ConnectionEvent.StillSubscribed(
                subscription.tenant(),
                subscription.connection(),
                subscription.subscription(),
                Diagnosis.of(why),
                clock.instant());
        return former.remove(subscription.id())
                .map(removed -> events.publish(news).fold(unheard -> "given-up", heard -> "given-up"));
    }
}
