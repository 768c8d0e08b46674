package io.liaison.application.usecase;

import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.trigger.TriggerState;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PollFeedsTest extends TriggerScene {

    @Test
    void what_is_new_starts_something_once() {
        waitingFor("changed");
        shopTells(deal("d-1", 1));
        assertThat(nextPoll().of("found")).isEqualTo(1);
        shopTells(deal("d-1", 1), deal("d-2", 2));
        assertThat(nextPoll().of("found")).isEqualTo(1);
        shopTells(deal("d-2", 2));
        assertThat(nextPoll().of("nothing")).isEqualTo(1);

        assertThat(started()).containsExactly("d-1", "d-2");
    }

    @Test
    void it_is_asked_for_what_is_newer_and_for_a_little_more() {
        waitingFor("changed");
        shopTells();
        poll();
        shopTells(deal("d-1", 290));
        nextPoll();
        nextPoll();

        assertThat(asked())
                .containsExactly(
                        "GET /deals?since=2026-04-17T11%3A59%3A50Z",
                        "GET /deals?since=2026-04-17T11%3A59%3A50Z", "GET /deals?since=2026-04-17T12%3A04%3A40Z");
    }

    @Test
    void a_turn_comes_as_often_as_the_connection_says() {
        waitingFor("changed");
        shopTells();
        assertThat(poll().of("nothing")).isEqualTo(1);

        bench.clock.pass(TURN.minusMillis(1));
        assertThat(poll().counts()).isEmpty();
        bench.clock.pass(Duration.ofMillis(1));
        assertThat(poll().counts()).isNotEmpty();
    }

    @Test
    void where_nothing_tells_since_when_the_first_look_is_no_news() {
        waitingFor("listed");
        shopTells(deal("d-1", 1), deal("d-2", 2));
        assertThat(nextPoll().of("nothing")).isEqualTo(1);
        shopTells(deal("d-2", 2), deal("d-3", 3));
        assertThat(nextPoll().of("found")).isEqualTo(1);

        assertThat(started()).containsExactly("d-3");
    }

    @Test
    void where_an_answer_says_how_to_go_on_that_is_asked_with() {
        waitingFor("marked");
        shopTellsMarking("token-1", deal("d-1", 1));
        poll();
        shopTellsMarking("token-2", deal("d-2", 2));
        nextPoll();
        shopTellsMarking("token-1", deal("d-2", 2));
        nextPoll();
        nextPoll();

        assertThat(started()).containsExactly("d-2");
        assertThat(asked())
                .containsExactly(
                        "GET /deals/delta",
                        "GET /deals/delta?token=token-1",
                        "GET /deals/delta?token=token-2",
                        "GET /deals/delta?token=token-1");
    }

    @Test
    void an_item_without_an_id_is_known_by_what_it_says() {
        waitingFor("changed");
        shopTells("{\"at\":\"" + at(1) + "\",\"amount\":7}");
        nextPoll();
        shopTells("{\"at\":\"" + at(1) + "\",\"amount\":7}", "{\"at\":\"" + at(1) + "\",\"amount\":8}");
        nextPoll();

        assertThat(started()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void what_has_changed_once_more_is_news_once_more() {
        waitingFor("changed");
        shopTells(deal("d-1", 1));
        nextPoll();
        shopTells(deal("d-1", 2));
        nextPoll();

        assertThat(started()).containsExactly("d-1", "d-1");
    }

    @Test
    void what_is_dated_back_is_found_and_the_cursor_does_not_go_back() {
        var trigger = waitingFor("changed");
        shopTells(deal("d-2", 200));
        nextPoll();
        shopTells(deal("d-1", 195));
        nextPoll();

        assertThat(started()).containsExactly("d-2", "d-1");
        assertThat(view(trigger).feed().progress().cursor()).contains(at(200));
    }

    @Test
    void what_was_there_before_the_trigger_is_no_news_also_when_a_little_more_is_asked_for() {
        waitingFor("changed");
        shopTells(deal("d-1", -5), deal("d-2", 0));
        assertThat(poll().of("found")).isEqualTo(1);
        shopTells(deal("d-1", -5), deal("d-2", 0), deal("d-3", 1));
        nextPoll();

        assertThat(started()).containsExactly("d-2", "d-3");
    }

    @Test
    void what_a_clock_that_is_behind_dates_back_before_the_trigger_is_news_once_that_was_looked_at() {
        waitingFor("changed");
        shopTells();
        poll();
        shopTells(deal("d-1", -5));
        nextPoll();

        assertThat(started()).containsExactly("d-1");
    }

    @Test
    void times_without_a_zone_are_compared_and_stay_without_one() {
        waitingFor("changed");
        shopTells("{\"id\":\"d-1\",\"at\":\"2026-04-17T12:03:00\"}", "{\"id\":\"d-2\",\"at\":\"2026-04-17T12:02:00\"}");
        nextPoll();
        nextPoll();

        assertThat(started()).containsExactly("d-2", "d-1");
        assertThat(asked().last()).isEqualTo("GET /deals?since=2026-04-17T12%3A02%3A50");
    }

    @Test
    void cursors_may_be_numbers_and_requests_may_carry_them_in_a_post() {
        waitingFor("numbered");
        var second = NOON.getEpochSecond();
        shopTells("{\"id\":1,\"at\":" + (second + 100) + "}", "{\"id\":2,\"at\":" + (second + 200) + "}");
        nextPoll();
        nextPoll();

        assertThat(started()).containsExactly("1", "2");
        assertThat(asked())
                .containsExactly(
                        "POST /deals/search?after=" + (second - 10), "POST /deals/search?after=" + (second + 190));
    }

    @Test
    void what_the_provider_names_last_first_starts_in_the_order_in_which_it_happened() {
        waitingFor("changed");
        shopTells(deal("d-3", 3), deal("d-2", 2), deal("d-1", 1));
        nextPoll();

        assertThat(started()).containsExactly("d-1", "d-2", "d-3");
    }

    @Test
    void parameters_stand_in_the_request() {
        create(aTriggerFor("of-team").with("team", "sales")).get();

        poll();

        assertThat(asked()).containsExactly("GET /teams/sales/deals?since=2026-04-17T11%3A59%3A50Z");
    }

    @Test
    void people_see_what_was_received_what_was_wanted_and_when_it_worked_last() {
        var trigger = waitingFor("changed");
        shopTells(deal("d-1", 1), deal("d-2", 2));
        poll();

        var view = view(trigger);

        assertThat(view.state(bench.clock.instant()).kind()).isEqualTo(TriggerState.Kind.ACTIVE);
        assertThat(view.queue().received()).isEqualTo(2);
        assertThat(view.queue().matched()).isEqualTo(2);
        assertThat(view.queue().waiting()).isEqualTo(2);
        assertThat(view.feed().progress().lastSuccessAt()).isEqualTo(Option.some(NOON));
        assertThat(deliveries(trigger).map(sent -> sent.sourceId().get())).containsExactly("d-2", "d-1");
    }

    private void shopTellsMarking(String token, String item) {
        bench.provider.api().answerNext(200, "{\"items\":[" + item + "],\"token\":\"" + token + "\"}");
    }
}
