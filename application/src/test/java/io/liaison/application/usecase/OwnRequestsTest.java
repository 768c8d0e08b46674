package io.liaison.application.usecase;

import static io.liaison.application.fixture.ReportedEvents.CHANGED;
import static io.liaison.application.fixture.ReportedEvents.NUMBERED;
import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.proxy.HttpHeader;
import org.junit.jupiter.api.Test;

class OwnRequestsTest extends TriggerScene {

    @Test
    void they_carry_what_the_connector_adds_to_every_request() {
        createOn(adding(CHANGED, "north & south"), aTriggerFor("changed")).get();
        shopTellsAndMore("https://api.example.com/v1/deals?page=two&team=north%20%26%20south", deal("d-1", 1));
        shopTells(deal("d-2", 2));

        poll();

        assertThat(asked())
                .containsExactly(
                        "GET /deals?since=2026-04-17T11%3A59%3A50Z&team=north%20%26%20south",
                        "GET /deals?page=two&team=north%20%26%20south");
        assertThat(bench.provider.api().calls().head().headers())
                .contains(HttpHeader.of("X-App-Key", "app-key").get());
        assertThat(started()).containsExactly("d-1", "d-2");
    }

    @Test
    void they_say_what_they_want_and_what_they_send() {
        define(NUMBERED.with("key", "numbered"), CHANGED);
        waitingFor("changed");

        poll();

        assertThat(bench.provider.api().calls().single().headers())
                .containsExactly(HttpHeader.of("Accept", "application/json").get());
    }

    @Test
    void a_token_that_is_no_longer_accepted_is_renewed_once() {
        waitingFor("changed");
        bench.provider.revokeEverything();

        poll();

        assertThat(bench.provider.api().calls()).hasSize(2);
        assertThat(bench.provider
                        .api()
                        .calls()
                        .map(call -> call.token().value())
                        .toSet())
                .hasSize(2);
    }

    @Test
    void no_more_of_them_go_through_a_connection_than_of_anybody() {
        var trigger = waitingFor("changed");
        for (var page = 0; page < 7; page++) {
            shopTellsAndMore("p-" + page, deal("d-" + page, page));
        }

        assertThat(poll().of("failed")).isEqualTo(1);

        assertThat(view(trigger).feed().progress().trouble().map(Diagnosis::code))
                .containsExactly(ErrorCode.REQUESTS_THROTTLED);
        assertThat(asked()).hasSize(6);
        assertThat(started()).hasSize(6);
    }
}
