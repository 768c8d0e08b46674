package io.liaison.application.service.trigger;

import io.liaison.application.port.outbound.Feeds.Listening;
import io.liaison.application.port.outbound.JsonMessages;
import io.liaison.application.service.connection.OwnRequests;
import io.liaison.application.service.provider.OwnRequest;
import io.liaison.application.service.provider.PublicAddress;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.HookSubscription;
import io.liaison.domain.connector.SubscriptionRequest;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The requests about subscriptions, and what their answers tell. */
final class SubscriptionCalls {
    private final OwnRequests requests;
    private final JsonMessages messages;
    private final PublicAddress address;
    private final InstantSource clock;

    SubscriptionCalls(OwnRequests requests, JsonMessages messages, PublicAddress address, InstantSource clock) {
        this.requests = requests;
        this.messages = messages;
        this.address = address;
        this.clock = clock;
    }

    /** What the provider calls it, and perhaps until when it lasts and what it signs with. */
    Either<Failure, Map<String, String>> create(Matter matter) {
        var ways = matter.ways();
        return ask(
                matter,
                ways.create(),
                told(matter),
                place("id", Option.some(ways.id()))
                        .merge(place("expires", ways.expires()))
                        .merge(place("secret", ways.secret())));
    }

    /** Perhaps until when it lasts now. */
    Either<Failure, Map<String, String>> renew(Matter matter, SubscriptionRequest renewal, String id) {
        return ask(
                matter,
                renewal,
                told(matter).put("subscription", id),
                place("expires", matter.ways().expires()));
    }

    static Failure incomplete() {
        return new ProviderMisbehaved(Misbehaviour.INCOMPLETE, ProviderMessage.NONE);
    }

    private Either<Failure, Map<String, String>> ask(
            Matter matter, SubscriptionRequest request, Map<String, String> told, Map<String, JsonPointer> places) {
        return requests.send(matter.connection(), ground -> OwnRequest.of(request, ground, told, messages))
                .flatMap(answer -> places.isEmpty() || answer.length() == 0
                        ? Either.right(LinkedHashMap.empty())
                        : messages.read(answer, places));
    }

    private Map<String, String> told(Matter matter) {
        var hook = matter.listening().hook();
        var posted = address.below("/hooks/" + hook.address().reveal());
        return matter.event()
                .completed(matter.listening().feed().occasion().parameters())
                .put("address", posted.toString())
                .put("secret", hook.key().reveal())
                .put("expiresAt", matter.ways().lifetime().map(this::later).getOrElse(""));
    }

    private String later(Duration lifetime) {
        return clock.instant().plus(lifetime).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Map<String, JsonPointer> place(String name, Option<JsonPointer> pointer) {
        return pointer.<Map<String, JsonPointer>>map(where -> LinkedHashMap.of(name, where))
                .getOrElse(LinkedHashMap::empty);
    }

    /** What a provider is to be told of, and how it wants to be told. */
    record Matter(Connection connection, Listening listening, EventDefinition event, HookSubscription ways) {}
}
