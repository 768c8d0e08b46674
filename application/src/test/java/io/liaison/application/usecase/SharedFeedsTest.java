package io.liaison.application.usecase;

import static io.liaison.application.fixture.TriggerEdit.aChange;
import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static io.liaison.application.fixture.TriggerRequest.condition;
import static io.liaison.application.fixture.TriggerRequest.expression;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.Sent;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.DeliveryState;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SharedFeedsTest extends TriggerScene {

    @Test
    void whoever_waits_for_the_same_is_served_by_one_request() {
        var large = created(aTriggerFor("changed").named("Large").wanting(expression("event.amount > 100")));
        var small = created(aTriggerFor("changed")
                .named("Small")
                .wanting(condition("/amount", "lt", new Written.Amount(BigDecimal.valueOf(100)))));
        var all = created(aTriggerFor("changed").named("All"));
        shopTells(deal(1, 20), deal(2, 200));

        poll();

        assertThat(asked()).hasSize(1);
        assertThat(sourcesOf(large)).containsExactly("d-2");
        assertThat(sourcesOf(small)).containsExactly("d-1");
        assertThat(sourcesOf(all)).containsExactly("d-2", "d-1");
        assertThat(view(large).queue().received()).isEqualTo(2);
        assertThat(view(large).queue().matched()).isEqualTo(1);
    }

    @Test
    void what_a_filter_cannot_decide_about_is_kept_for_somebody_to_look_at() {
        var trigger = created(aTriggerFor("changed").wanting(expression("100 / event.amount > 1")));
        shopTells(deal(1, 0), deal(2, 7));
        poll();

        assertThat(started()).containsExactly("d-2");
        var undecided = deliveries(trigger).last().delivery();
        assertThat(undecided.state()).isEqualTo(DeliveryState.DEAD);
        assertThat(undecided.attempts().single().why().get().code()).isEqualTo(ErrorCode.FILTER_UNUSABLE);
        assertThat(view(trigger).queue().dead()).isEqualTo(1);
    }

    @Test
    void a_disabled_one_beside_others_is_not_started() {
        var resting = created(aTriggerFor("changed").named("Resting"));
        created(aTriggerFor("changed").named("Working"));
        edit(resting, aChange().disabling()).get();
        shopTells(deal(1, 20));
        poll();

        edit(resting, aChange().enabling()).get();
        nextPoll();

        assertThat(deliveries(resting)).isEmpty();
        assertThat(started()).containsExactly("d-1");
    }

    @Test
    void nobody_is_asked_for_what_only_disabled_ones_are_left_to_wait_for() {
        edit(created(aTriggerFor("changed").named("Resting")), aChange().disabling())
                .get();
        delete(created(aTriggerFor("changed").named("Working"))).get();

        nextPoll();

        assertThat(asked()).isEmpty();
    }

    @Test
    void how_often_it_is_asked_changes_for_all_triggers_of_a_connection_at_once() {
        waitingFor("changed");
        created(aTriggerFor("of-team").named("Team").with("team", "sales"));
        pollBoth();
        assertThat(asked()).hasSize(2);

        every("PT1M");
        bench.clock.pass(Duration.ofMinutes(1));
        pollBoth();

        assertThat(asked()).hasSize(4);
        every("PT1H");
        bench.clock.pass(Duration.ofMinutes(59));
        pollBoth();
        assertThat(asked()).hasSize(4);
        bench.clock.pass(Duration.ofMinutes(1));
        pollBoth();
        assertThat(asked()).hasSize(6);
    }

    @Test
    void a_poll_that_is_under_way_finishes_before_how_often_it_is_asked_changes() {
        waitingFor("changed");
        shopTells(deal(1, 20));
        bench.memory.before("Feeds.finish", () -> every("PT1M"));

        assertThat(poll().of("found")).isEqualTo(1);

        bench.clock.pass(Duration.ofMinutes(1));
        shopTells(deal(2, 20));
        assertThat(poll().of("found")).isEqualTo(1);
    }

    @Test
    void of_a_connection_one_is_asked_at_a_time() {
        waitingFor("changed");
        created(aTriggerFor("of-team").named("Team").with("team", "sales"));
        shopTells();
        shopTells();

        assertThat(poll().of("nothing")).isEqualTo(1);
        assertThat(poll().of("nothing")).isEqualTo(1);
        assertThat(poll().counts()).isEmpty();
    }

    private void pollBoth() {
        for (var turn = 0; turn < 2; turn++) {
            shopTells();
            poll();
        }
    }

    private void every(String frequency) {
        bench.liaison
                .connections()
                .editConnection()
                .edit(new EditConnection.Command(
                        bench.admin,
                        connection.id(),
                        Option.none(),
                        Option.some(frequency),
                        Option.none(),
                        Option.none()))
                .get();
    }

    private static String deal(int number, int amount) {
        return "{\"id\":\"d-" + number + "\",\"at\":\"" + at(number) + "\",\"amount\":" + amount + "}";
    }

    private Seq<String> sourcesOf(TriggerId trigger) {
        return deliveries(trigger).map(Sent::sourceId).map(Option::get);
    }
}
