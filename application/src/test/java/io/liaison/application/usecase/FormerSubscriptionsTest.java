package io.liaison.application.usecase;

import static io.liaison.application.fixture.ReportedEvents.SUBSCRIBED;
import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent.StillSubscribed;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.farewell.Patience;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.shared.TriggerId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormerSubscriptionsTest extends TriggerScene {
    private static final Duration A_WHILE = Duration.ofMinutes(2);
    private static final String REMOVAL = "DELETE /hooks/s-1";

    @Test
    void a_provider_is_told_when_a_trigger_is_gone() {
        delete(subscribed("Deals")).get();
        assertThat(bench.memory.formerSubscriptions()).isEqualTo(1);
        bench.provider.api().answerNext(204, "");

        assertThat(keepSubscriptions().of("removed")).isEqualTo(1);

        assertThat(asked().last()).isEqualTo(REMOVAL);
        assertThat(bench.memory.formerSubscriptions()).isZero();
        assertThat(keepSubscriptions().counts()).isEmpty();
    }

    @Test
    void unless_others_wait_for_the_same() {
        var one = subscribed("One");
        var other = created(aTriggerFor("subscribed").named("Other"));

        delete(one).get();
        assertThat(keepSubscriptions().counts()).isEmpty();
        delete(other).get();
        bench.provider.api().answerNext(204, "");

        assertThat(keepSubscriptions().of("removed")).isEqualTo(1);
    }

    @Test
    void what_it_never_knew_it_need_not_forget() {
        delete(waitingFor("subscribed")).get();

        assertThat(keepSubscriptions().counts()).isEmpty();
        assertThat(asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void what_it_has_forgotten_already_is_as_good_as_removed(int status) {
        delete(subscribed("Deals")).get();
        bench.provider.api().answerNext(status, "");

        assertThat(keepSubscriptions().of("removed")).isEqualTo(1);
        assertThat(stillSubscribed()).isEmpty();
    }

    @Test
    void it_is_told_with_a_token_that_is_accepted_by_then() {
        delete(subscribed("Deals")).get();
        bench.provider.revokeEverything();

        assertThat(keepSubscriptions().of("removed")).isEqualTo(1);
        assertThat(bench.provider
                        .api()
                        .calls()
                        .takeRight(2)
                        .map(call -> call.token().value())
                        .toSet())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 409, 425, 429, 500, 503})
    void while_it_cannot_be_told_it_is_told_later(int status) {
        delete(subscribed("Deals")).get();
        bench.provider.api().answerNext(status, "");
        assertThat(keepSubscriptions().of("postponed")).isEqualTo(1);
        assertThat(keepSubscriptions().counts()).isEmpty();

        bench.provider.api().answerNext(204, "");
        bench.clock.pass(A_WHILE);

        assertThat(keepSubscriptions().of("removed")).isEqualTo(1);
    }

    @Test
    void who_is_silent_for_a_day_is_given_up_on_and_somebody_is_told() {
        delete(subscribed("Deals")).get();
        bench.provider
                .api()
                .trouble(new ProviderUnreachable("api.example.com", Obstacle.TIMED_OUT, Duration.ofSeconds(5)));
        assertThat(keepSubscriptions().of("postponed")).isEqualTo(1);

        bench.clock.pass(Patience.LONGEST);

        assertThat(keepSubscriptions().of("given-up")).isEqualTo(1);
        assertThat(bench.memory.formerSubscriptions()).isZero();
        assertThat(stillSubscribed().map(StillSubscribed::subscription)).containsExactly("s-1");
        assertThat(stillSubscribed().head().connection()).isEqualTo(connection.id());
        assertThat(stillSubscribed().head().why().code()).isEqualTo(ErrorCode.PROVIDER_UNREACHABLE);
    }

    @Test
    void who_refuses_is_given_up_on_at_once_and_somebody_is_told() {
        delete(subscribed("Deals")).get();
        bench.provider.api().answerNext(403, "");

        assertThat(keepSubscriptions().of("given-up")).isEqualTo(1);

        assertThat(stillSubscribed().map(told -> told.why().code())).containsExactly(ErrorCode.PROVIDER_REFUSED);
    }

    @Test
    void a_trigger_that_is_deleted_while_the_provider_is_being_told_leaves_nothing_behind() {
        var trigger = waitingFor("subscribed");
        bench.provider.api().answerNext(201, "{\"id\":\"s-1\"}");
        bench.memory.before("Feeds.keep", () -> delete(trigger).get());
        keepSubscriptions();
        bench.provider.api().answerNext(204, "");

        keepSubscriptions();

        assertThat(asked()).containsExactly("POST /hooks", REMOVAL);
        assertThat(bench.memory.formerSubscriptions()).isZero();
    }

    @Test
    void of_two_servers_that_subscribe_to_the_same_the_later_one_takes_its_own_back() {
        var trigger = waitingFor("subscribed");
        bench.provider.api().answerNext(201, "{\"id\":\"s-1\",\"key\":\"of-the-first\"}");
        bench.memory.before("Feeds.keep", () -> {
            bench.clock.pass(Duration.ofMinutes(2));
            bench.provider.api().answerNext(201, "{\"id\":\"s-2\",\"key\":\"of-the-second\"}");
            keepSubscriptions();
        });
        keepSubscriptions();
        bench.provider.api().answerNext(204, "");

        keepSubscriptions();

        assertThat(asked()).containsExactly("POST /hooks", "POST /hooks", REMOVAL);
        assertThat(view(trigger).hook().get().key().reveal()).isEqualTo("of-the-second");
        assertThat(bench.memory.formerSubscriptions()).isZero();
    }

    @Test
    void a_provider_is_told_when_the_connection_is_gone_before_its_grant_is_ended() {
        var consented = bench.consentedConnection("Consented");
        subscribedOn(consented);

        deleteConnection(consented);
        assertThat(bench.provider.revocations()).isEmpty();
        keepSubscriptions();

        assertThat(asked().last()).isEqualTo(REMOVAL);
        assertThat(bench.memory.formerSubscriptions()).isZero();
        bench.farewells().get();
        assertThat(bench.provider.revocations()).isEmpty();
        bench.clock.pass(Duration.ofMinutes(10));
        bench.farewells().get();
        assertThat(bench.provider.revocations()).hasSize(1);
    }

    @Test
    void what_a_connector_adds_to_every_request_is_added_also_when_the_connection_is_gone() {
        var adding = adding(SUBSCRIBED, "north");
        subscribedOn(adding);
        bench.provider.api().answerNext(204, "");

        deleteConnection(adding);
        keepSubscriptions();

        var call = bench.provider.api().calls().last();
        assertThat(call.address()).hasToString("https://api.example.com/v1/hooks/s-1?team=north");
        assertThat(call.headers())
                .contains(HttpHeader.of("X-App-Key", "app-key").get());
        assertThat(call.token().placement().name()).isEqualTo("X-Api-Key");
    }

    @Test
    void what_does_not_open_any_more_keeps_nobody_from_deleting_the_connection() {
        subscribed("Deals");
        bench.memory.replaceKey();

        deleteConnection(connection);

        assertThat(bench.memory.formerSubscriptions()).isZero();
    }

    @Test
    void whose_token_had_expired_when_the_connection_was_deleted_is_told_with_a_last_one() {
        subscribedOn(connection);
        allTokensExpire();

        deleteConnection(connection);

        assertThat(keepSubscriptions().of("removed")).isEqualTo(1);
        assertThat(stillSubscribed()).isEmpty();
    }

    @Test
    void so_is_who_was_to_be_told_of_a_trigger_that_was_deleted_before() {
        delete(subscribed("Deals")).get();
        allTokensExpire();

        deleteConnection(connection);

        assertThat(keepSubscriptions().of("removed")).isEqualTo(1);
        assertThat(bench.memory.formerSubscriptions()).isZero();
    }

    @Test
    void whoever_gets_no_token_any_more_can_be_deleted_all_the_same() {
        subscribedOn(connection);
        allTokensExpire();
        bench.provider.troubleAtTokenEndpoint(new GrantRejected("invalid_client", ProviderMessage.NONE));

        deleteConnection(connection);

        assertThat(keepSubscriptions().of("given-up")).isEqualTo(1);
        assertThat(stillSubscribed().map(StillSubscribed::subscription)).containsExactly("s-1");
    }

    @Test
    void a_token_is_not_renewed_for_a_provider_that_need_not_be_told() {
        waitingFor("subscribed");
        allTokensExpire();
        var before = bench.provider.tokenRequests();

        deleteConnection(connection);

        assertThat(bench.provider.tokenRequests()).isEqualTo(before);
    }

    @Test
    void whose_token_is_no_longer_accepted_when_the_connection_is_gone_is_told_of() {
        subscribedOn(connection);
        deleteConnection(connection);
        bench.provider.revokeEverything();

        assertThat(keepSubscriptions().of("given-up")).isEqualTo(1);

        assertThat(stillSubscribed().map(StillSubscribed::subscription)).containsExactly("s-1");
    }

    private TriggerId subscribed(String name) {
        var trigger = created(aTriggerFor("subscribed").named(name));
        bench.provider.api().answerNext(201, "{\"id\":\"s-1\"}");
        keepSubscriptions();
        return trigger;
    }

    private void subscribedOn(Connection where) {
        createOn(where, aTriggerFor("subscribed")).get();
        bench.provider.api().answerNext(201, "{\"id\":\"s-1\"}");
        keepSubscriptions();
    }

    private void allTokensExpire() {
        bench.clock.pass(Duration.ofDays(1));
        bench.provider.revokeEverything();
    }

    private void deleteConnection(Connection gone) {
        bench.liaison
                .connections()
                .deleteConnection()
                .delete(new DeleteConnection.Command(bench.admin, gone.id(), Option.none()))
                .get();
    }

    private Seq<StillSubscribed> stillSubscribed() {
        return bench.events
                .published()
                .filter(StillSubscribed.class::isInstance)
                .map(StillSubscribed.class::cast);
    }
}
