package io.liaison.persistence.vault;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.EventPremises;
import io.liaison.application.port.outbound.Feeds.Listening;
import io.liaison.application.port.outbound.StorageProvider.EventStores;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.farewell.Patience;
import io.liaison.domain.proxy.RequestMethod;
import io.liaison.domain.trigger.FormerSubscription;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.ReceivedEvent;
import io.liaison.domain.trigger.Registration;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;

/** A hook, an event and a former subscription of a connection, stored through the stores, and whether they still open there. */
final class SealedEvents {
    private static final Secret TOKEN = new Secret("token");
    private final Hook hook = EventPremises.hook(1, new Registration.ByHand());
    private final ReceivedEvent event;

    SealedEvents(EventStores stores, Connection connection) {
        var feed = EventPremises.feed(connection, 1, EventMode.WEBHOOK);
        var trigger = EventPremises.trigger(feed, 1);
        event = EventPremises.event(trigger, 1, NOON);
        stores.feeds().join(feed, Option.some(hook)).get();
        stores.triggers().add(trigger).get();
        stores.received().add(List.of(EventPremises.toBe(trigger, event))).get();
        stores.formerSubscriptions().add(former(connection)).get();
    }

    void assertOpenAt(EventStores node) {
        assertThat(node.feeds().listening(hook.address()).map(found -> found.map(Listening::hook)))
                .isEqualTo(Either.right(Option.some(hook)));
        assertThat(node.received().byId(TENANT, event.id()).map(ReceivedEvent::body))
                .isEqualTo(Either.right(event.body()));
        assertThat(node.formerSubscriptions().claim(1, Duration.ZERO, NOON).get())
                .extracting(former -> former.token().value())
                .containsExactly(TOKEN);
    }

    private static FormerSubscription former(Connection connection) {
        return new FormerSubscription(
                uuid(8_001),
                TENANT,
                connection.id(),
                connection.placement().connector(),
                "subscription",
                RequestMethod.DELETE,
                URI.create("https://api.example.com/hooks/1"),
                Option.none(),
                LinkedHashMap.empty(),
                new AccessToken(TOKEN, "Bearer", Option.none(), Scopes.NONE),
                Patience.from(NOON));
    }
}
