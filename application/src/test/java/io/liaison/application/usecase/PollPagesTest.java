package io.liaison.application.usecase;

import static io.liaison.application.fixture.ReportedEvents.CHANGED;
import static io.liaison.application.fixture.ReportedEvents.LISTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.proxy.RequestRate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import java.time.Duration;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class PollPagesTest extends TriggerScene {
    private static final Written.Members PLACELESS = CHANGED.with("request", "GET /deals?since={cursor}");
    private static final int MANY = 150;

    @Test
    void page_follows_upon_page() {
        waitingFor("changed");
        shopTellsAndMore("two", deal("d-1", 1));
        shopTellsAndMore("three", deal("d-2", 2));
        shopTells(deal("d-3", 3));

        assertThat(poll().of("found")).isEqualTo(1);

        assertThat(started()).containsExactly("d-1", "d-2", "d-3");
        assertThat(asked().map(address -> address.replaceFirst("^.*since=[^&]*", "")))
                .containsExactly("", "&page=two", "&page=three");
    }

    @Test
    void a_page_may_be_an_address_of_the_same_host() {
        waitingFor("changed");
        shopTellsAndMore("https://api.example.com/v1/more?after=d-1", deal("d-1", 1));
        shopTells(deal("d-2", 2));

        poll();

        assertThat(started()).containsExactly("d-1", "d-2");
        assertThat(asked().last()).isEqualTo("GET /more?after=d-1");
    }

    @Test
    void where_the_request_has_no_place_for_a_page_it_is_an_address_beside_it() {
        define(PLACELESS);
        waitingFor("changed");
        shopTellsAndMore("/v1/deals/query/2", deal("d-1", 1));
        shopTellsAndMore("?after=d-2", deal("d-2", 2));
        shopTells(deal("d-3", 3));

        poll();

        assertThat(started()).containsExactly("d-1", "d-2", "d-3");
        assertThat(asked().tail()).containsExactly("GET /deals/query/2", "GET /deals?after=d-2");
    }

    @Test
    void an_address_of_another_host_is_never_called() {
        for (var page : List.of(
                "https://evil.example.com/v1/deals",
                "http://api.example.com/v1/deals",
                "https://api.example.com:8443/v1/deals",
                "https://api.example.com@evil.example.com/",
                "https:///v1/deals",
                "//evil.example.com/v1/deals")) {
            var scene = new TriggerScene();
            scene.define(PLACELESS);
            var trigger = scene.waitingFor("changed");
            scene.shopTellsAndMore(page, deal("d-1", 1));

            assertThat(scene.poll().of("failed")).as(page).isEqualTo(1);

            assertThat(scene.bench.provider.api().calls()).as(page).hasSize(1);
            assertThat(scene.view(trigger).feed().progress().trouble().map(Diagnosis::code))
                    .as(page)
                    .containsExactly(ErrorCode.EGRESS_REFUSED);
        }
    }

    @Test
    void a_page_that_leads_to_itself_is_the_last_one() {
        waitingFor("changed");
        shopTellsAndMore("two", deal("d-1", 1));
        shopTellsAndMore("two", deal("d-2", 2));

        assertThat(poll().of("found")).isEqualTo(1);

        assertThat(started()).containsExactly("d-1", "d-2");
        assertThat(asked()).hasSize(2);
    }

    @Test
    void pages_that_repeat_items_start_nothing_twice() {
        waitingFor("changed");
        shopTellsAndMore("two", deal("d-1", 1), deal("d-2", 2));
        shopTells(deal("d-2", 2), deal("d-3", 3));

        poll();

        assertThat(started()).containsExactly("d-1", "d-2", "d-3");
    }

    @Test
    void a_process_that_dies_between_pages_loses_nothing_and_doubles_nothing() {
        var trigger = waitingFor("changed");
        shopTellsAndMore("two", deal("d-1", 1));
        shopTellsAndMore("three", deal("d-2", 2));
        bench.memory.before("ReceivedEvents.add", () -> bench.memory.before("ReceivedEvents.add", bench.memory::lose));
        assertThat(poll().of("failed")).isEqualTo(1);
        bench.memory.regain();

        assertThat(started()).containsExactly("d-1");
        assertThat(view(trigger).feed().progress().hasBegun()).isFalse();
        shopTellsAndMore("two", deal("d-1", 1));
        shopTellsAndMore("three", deal("d-2", 2));
        shopTells(deal("d-3", 3));
        nextPoll();

        assertThat(started()).containsExactly("d-1", "d-2", "d-3");
    }

    @Test
    void what_takes_too_many_pages_goes_on_in_the_next_turn_which_comes_at_once() {
        bench.provider.throttle().allow(RequestRate.USUAL);
        waitingFor("changed");
        tell(MANY, page -> deal("d-" + page, page));

        assertThat(poll().of("found")).isEqualTo(1);
        assertThat(asked()).hasSize(100);
        assertThat(poll().of("found")).isEqualTo(1);

        assertThat(asked()).hasSize(MANY);
        assertThat(asked().get(100)).isEqualTo("GET /deals?since=2026-04-17T12%3A01%3A28Z");
        assertThat(poll().counts()).isEmpty();
        assertThat(everything()).hasSize(MANY);
    }

    @Test
    void where_the_last_comes_first_all_pages_belong_to_one_turn() {
        bench.provider.throttle().allow(RequestRate.USUAL);
        waitingFor("changed");
        tell(MANY, page -> deal("d-" + page, 1_000 - page));

        assertThat(poll().of("found")).isEqualTo(1);

        assertThat(asked()).hasSize(MANY);
        assertThat(everything()).hasSize(MANY);
    }

    @Test
    void and_so_they_do_where_all_happened_in_the_same_second() {
        bench.provider.throttle().allow(RequestRate.USUAL);
        waitingFor("changed");
        tell(MANY, page -> deal("d-" + page, 7));

        assertThat(poll().of("found")).isEqualTo(1);

        assertThat(everything()).hasSize(MANY);
    }

    @Test
    void a_first_look_sees_it_all_before_anything_is_news() {
        bench.provider.throttle().allow(RequestRate.USUAL);
        define(LISTED.with("cursor", "/at").with("next", "/next"));
        waitingFor("listed");
        tell(MANY, page -> deal("d-" + page, page));

        assertThat(poll().of("nothing")).isEqualTo(1);

        assertThat(asked()).hasSize(MANY);
    }

    @Test
    void who_always_knows_one_more_page_is_not_listened_to_for_ever() {
        bench.provider.throttle().allow(RequestRate.USUAL);
        var trigger = waitingFor("changed");
        tell(600, page -> deal("d-" + page, 1_000 - page));

        assertThat(poll().of("failed")).isEqualTo(1);

        assertThat(asked()).hasSize(500);
        assertThat(view(trigger).feed().progress().cursor()).contains(at(0));
        assertThat(view(trigger).feed().progress().trouble().map(Diagnosis::code))
                .containsExactly(ErrorCode.PROVIDER_MISBEHAVED);
    }

    @Test
    void what_is_cut_short_again_and_again_comes_to_its_end_all_the_same() {
        var trigger = waitingFor("changed");
        for (var turn = 0; turn < 4; turn++) {
            var first = turn * 5;
            Stream.range(first, first + 5).forEach(page -> shopTellsAndMore("p-" + page, deal("d-" + page, page)));
            bench.provider.api().answerNext(503, "");
            poll();
            pollAgain();
            bench.clock.pass(Duration.ofHours(1));
        }

        assertThat(view(trigger).feed().progress().trouble()).isNotEmpty();
        assertThat(asked().last()).contains("page=p-19");
        assertThat(everything()).hasSize(20);
        assertThat(view(trigger).feed().progress().cursor()).contains(at(18));
    }

    private void tell(int pages, IntFunction<String> item) {
        Stream.range(0, pages)
                .forEach(page -> shopTellsAndMore(page == pages - 1 ? "" : "p-" + page, item.apply(page)));
    }

    /** What was started, none of it twice. */
    private Seq<String> everything() {
        while (deliver().more()) {
            assertThat(bench.handlers.called()).isNotEmpty();
        }
        assertThat(started()).doesNotHaveDuplicates();
        return started();
    }
}
