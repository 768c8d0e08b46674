package io.liaison.persistence.vault;

import static io.liaison.domain.fixture.AuthorizationBuilder.anAuthorization;
import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.GrantBuilder.aGrant;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.EventPremises;
import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.ReceivedEvents.Received;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.ApiKey;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.farewell.Patience;
import io.liaison.domain.idempotency.Claim;
import io.liaison.domain.idempotency.IdempotencyKey;
import io.liaison.domain.proxy.RequestMethod;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.trigger.EventBody;
import io.liaison.domain.trigger.FormerSubscription;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.ReceivedEvent;
import io.liaison.domain.trigger.Registration;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MovedCiphertextTest {
    private final Connection ledger = aConnection().build();
    private final Connection other = aConnection().numbered(2).named("Other").build();
    private Storage storage;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
        storage.connections().add(ledger).get();
        storage.connections().add(other).get();
    }

    @Test
    void a_secret_does_not_open_in_the_place_of_another_of_the_same_owner_and_purpose() {
        var owner = SecretOwner.connection(TENANT, ledger.id());
        var first = storage.vault()
                .keep(owner, SecretPurpose.FIELD, new Secret("one"))
                .get();
        storage.vault().keep(owner, SecretPurpose.FIELD, new Secret("two")).get();

        change("update secrets set ciphertext = (select ciphertext from secrets where id <> '" + first.id()
                + "') where id = '" + first.id() + "'");

        assertUndecryptable(storage.vault().open(owner, first));
    }

    @Test
    void a_token_does_not_open_in_the_row_of_another_connection() {
        storage.grants()
                .replace(TENANT, ledger.id(), aGrant().build(), Option.none())
                .get();
        storage.grants()
                .replace(TENANT, other.id(), aGrant().build(), Option.none())
                .get();

        change("update token_grants set access_token = (select access_token from token_grants where connection_id = '"
                + other.id() + "') where connection_id = '" + ledger.id() + "'");

        assertUndecryptable(storage.grants().read(TENANT, ledger.id()));
        assertThat(storage.grants().read(TENANT, other.id()).isRight()).isTrue();
    }

    @Test
    void a_refresh_token_does_not_open_as_an_access_token() {
        storage.grants()
                .replace(TENANT, ledger.id(), aGrant().build(), Option.none())
                .get();

        change("update token_grants set access_token = refresh_token");

        assertUndecryptable(storage.grants().read(TENANT, ledger.id()));
    }

    @Test
    void a_verifier_does_not_open_in_the_row_of_another_authorization() {
        var first = anAuthorization(ledger).build();
        storage.authorizations().save(first).get();
        storage.authorizations()
                .save(anAuthorization(other).marked("second").build())
                .get();

        change("update pending_authorizations set verifier = "
                + "(select verifier from pending_authorizations where connection_id = '" + other.id() + "')");

        assertUndecryptable(storage.authorizations().byState(first.state()));
    }

    @Test
    void what_belongs_to_events_does_not_open_in_the_row_of_another() {
        var premises = EventPremises.over(storage);
        var trigger = premises.triggerOf(premises.hooked(ledger, 1));
        premises.hooked(other, 2);
        var delivery = premises.received(trigger, 1);
        premises.received(trigger, 2);

        change("update event_feeds f set hook_key = (select o.hook_key from event_feeds o where o.id <> f.id)");
        change("update received_events e set body = (select o.body from received_events o where o.id <> e.id)");

        assertUndecryptable(storage.events().feeds().listening(new Secret("address-1")));
        assertUndecryptable(storage.events().received().byId(TENANT, delivery.event()));
    }

    @Test
    void nothing_that_is_secret_can_be_read_in_the_tables() {
        var owner = SecretOwner.connection(TENANT, ledger.id());
        storage.vault()
                .keep(owner, SecretPurpose.FIELD, new Secret("plain-secret"))
                .get();
        storage.grants()
                .replace(
                        TENANT,
                        ledger.id(),
                        aGrant().of("plain-access")
                                .refreshedWith("plain-refresh")
                                .build(),
                        Option.none())
                .get();
        storage.authorizations()
                .save(anAuthorization(ledger).marked("plain-mark").build())
                .get();
        storage.keys()
                .add(ApiKey.plain(new ApiKeyId(uuid(70)), Premises.ADA.id(), NOON), new Secret("plain-key"))
                .get();

        keepEvents();
        var claim = claim(1, "plain-key");
        storage.answers().claim(claim).get();
        storage.answers().remember(claim, new Secret("plain-answer")).get();

        var stored = TestStorage.database()
                .ask(sql -> sql.fetch("select s::text from secrets s union all select g::text from token_grants g"
                                + " union all select a::text from pending_authorizations a"
                                + " union all select k::text from api_keys k union all select t::text from keysets t"
                                + " union all select r::text from remembered_answers r"
                                + " union all select f::text from event_feeds f"
                                + " union all select e::text from received_events e"
                                + " union all select s::text from event_sightings s"
                                + " union all select f::text from former_subscriptions f")
                        .into(String.class))
                .get();

        assertThat(stored).hasSize(11).noneMatch(row -> row.contains("plain") || row.contains("706c61696e"));
    }

    @Test
    void an_answer_does_not_open_in_the_row_of_another_request() {
        var first = claim(1, "first");
        var second = claim(2, "second");
        for (var claim : List.of(first, second)) {
            storage.answers().claim(claim).get();
            storage.answers().remember(claim, new Secret("answer")).get();
        }

        change("update remembered_answers set answer = (select answer from remembered_answers where id = '"
                + second.id() + "') where id = '" + first.id() + "'");

        assertUndecryptable(storage.answers().claim(claim(3, "first")));
        assertThat(storage.answers().claim(claim(4, "second")).isRight()).isTrue();
    }

    private void keepEvents() {
        var feed = EventPremises.feed(ledger, 1, EventMode.WEBHOOK);
        var hook = new Hook(new Secret("plain-address"), new Secret("plain-hook"), false, new Registration.ByHand());
        storage.events().feeds().join(feed, Option.some(hook)).get();
        var event = new ReceivedEvent(
                new EventId(uuid(80)),
                TENANT,
                ledger.id(),
                feed.id(),
                Option.none(),
                List.of("plain-sighting"),
                EventBody.json("plain-body"),
                NOON);
        storage.events()
                .received()
                .add(List.of(new Received(event, List.empty())))
                .get();
        storage.events().formerSubscriptions().add(former()).get();
    }

    private FormerSubscription former() {
        return new FormerSubscription(
                uuid(81),
                TENANT,
                ledger.id(),
                ledger.placement().connector(),
                "plain-subscription",
                RequestMethod.DELETE,
                URI.create("https://plain.example.com"),
                Option.some("plain-body"),
                LinkedHashMap.of("X-Key", "plain-header"),
                new AccessToken(new Secret("plain-token"), "Bearer", Option.none(), Scopes.NONE),
                Patience.from(NOON));
    }

    private static Claim claim(long number, String key) {
        return Claim.of(uuid(number), Premises.ADA.actor(), new IdempotencyKey(key), new Secret("plain-request"), NOON);
    }

    private static void change(String statement) {
        TestStorage.database().ask(sql -> sql.execute(statement)).get();
    }

    private static void assertUndecryptable(Either<Failure, ?> outcome) {
        assertThat(outcome.getLeft()).isInstanceOf(SecretUndecryptable.class);
    }
}
