package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Sent;
import io.liaison.application.port.inbound.trigger.ListDeliveries;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.fixture.Known;
import io.liaison.domain.trigger.DeliveryState;
import io.liaison.domain.trigger.EventDelivery;
import io.liaison.domain.trigger.TriggerState;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeliveryTroubleTest extends DeliveryScene {
    @Test
    void what_comes_after_one_that_waits_waits_too() {
        targets().refuse(CONSUMER, 500, "");
        happens("d-1", "d-2");

        assertThat(deliver().of("delayed")).isEqualTo(1);
        assertThat(sources()).containsExactly("d-1");
        happens("d-3");
        assertThat(deliver().counts()).isEmpty();

        targets().mend();
        assertThat(deliverAgain(Duration.ofSeconds(5)).of("delivered")).isEqualTo(3);
        assertThat(sources()).containsExactly("d-1", "d-1", "d-2", "d-3");
    }

    @Test
    void whoever_fails_is_left_alone_for_ever_longer() {
        targets().refuse(CONSUMER, 503, "");
        happens("d-1");
        deliver();

        for (var pause : new int[] {5, 10, 20, 40}) {
            bench.clock.pass(Duration.ofSeconds(pause).minusMillis(1));
            assertThat(deliver(true).counts()).isEmpty();
            assertThat(deliverAgain(Duration.ofMillis(1)).of("delayed")).isEqualTo(1);
        }
        assertThat(only().tries()).isEqualTo(5);
    }

    @Test
    void those_who_fail_are_served_apart_from_the_others() {
        targets().refuse(CONSUMER, 500, "");
        happens("d-1");
        deliver();
        bench.clock.pass(Duration.ofHours(1));

        assertThat(deliver(false).counts()).isEmpty();
        targets().mend();
        assertThat(deliver(true).of("delivered")).isEqualTo(1);
        happens("d-2");
        assertThat(deliver(false).of("delivered")).isEqualTo(1);
    }

    @Test
    void a_target_that_answers_500_for_a_day_takes_no_more_and_what_comes_later_has_its_own_chance() {
        targets().refuse(CONSUMER, 500, "");
        happens("d-1");
        deliver();
        while (only().state() == DeliveryState.PENDING) {
            deliverAgain(Duration.ofMinutes(30));
        }

        assertThat(Duration.between(Known.NOON, bench.clock.instant()))
                .isBetween(Duration.ofHours(22), EventDelivery.PATIENCE.plus(Duration.ofMinutes(30)));
        assertThat(view(trigger).queue().dead()).isEqualTo(1);
        targets().mend();
        happens("d-2");
        deliver();
        deliver(true);
        assertThat(sources().last()).isEqualTo("d-2");
    }

    @Test
    void what_is_refused_five_times_for_what_it_is_does_not_hold_up_the_others() {
        targets().refuse(CONSUMER, 422, "no such stage");
        happens("d-1", "d-2");
        deliver();
        for (var time = 2; time < 5; time++) {
            assertThat(deliverAgain(Duration.ofMinutes(1)).of("delayed")).isEqualTo(1);
        }

        var last = deliverAgain(Duration.ofMinutes(1));

        assertThat(last.of("given-up")).isEqualTo(1);
        assertThat(last.of("delayed")).isEqualTo(1);
        assertThat(sources().takeRight(2)).containsExactly("d-1", "d-2");
        assertThat(deliveries(trigger).last().delivery().state()).isEqualTo(DeliveryState.DEAD);
    }

    @Test
    void people_see_why_nothing_is_taken_until_it_is() {
        targets().refuse(CONSUMER, 500, "out of order");
        happens("d-1");
        deliver();

        var state = view(trigger).state(bench.clock.instant());
        assertThat(state.kind()).isEqualTo(TriggerState.Kind.UNDELIVERED);
        assertThat(state.why().get().code()).isEqualTo(ErrorCode.TARGET_REFUSED);
        assertThat(state.why().get().providerMessage().value()).isEqualTo("out of order");
        assertThat(only().attempts().single().why().map(Diagnosis::code)).contains(ErrorCode.TARGET_REFUSED);
        bench.clock.pass(Duration.ofSeconds(7));
        assertThat(view(trigger).lag(bench.clock.instant())).isEqualTo(Duration.ofSeconds(7));
        targets().mend();
        deliver(true);

        assertThat(view(trigger).state(bench.clock.instant()).kind()).isEqualTo(TriggerState.Kind.ACTIVE);
        assertThat(view(trigger).queue().lastSuccessAt()).contains(bench.clock.instant());
        assertThat(only().attempts().last().answer()).contains("204");
    }

    @Test
    void nothing_goes_out_unsigned_while_nobody_can_tell_the_key() {
        happens("d-1");
        bench.memory.before("SecretVault.open", bench.memory::lose);

        assertThat(deliver().counts()).isEmpty();
        bench.memory.regain();

        assertThat(sources()).isEmpty();
        assertThat(only().state()).isEqualTo(DeliveryState.PENDING);
    }

    @Test
    void deliveries_are_listed_the_latest_first_and_by_what_has_become_of_them() {
        happens("d-1", "d-2", "d-3");
        deliver();
        happens("d-4");

        var first = list("delivered", Option.none()).get();

        assertThat(first.items().map(sent -> sent.sourceId().get())).containsExactly("d-3", "d-2");
        assertThat(list("delivered", first.next())
                        .get()
                        .items()
                        .map(sent -> sent.sourceId().get()))
                .containsExactly("d-1");
        assertThat(list("pending", Option.none()).get().items()).hasSize(1);
        assertThat(list("dead", Option.none()).get().items()).isEmpty();
        assertThat(list("lost", Option.none()))
                .isEqualTo(Either.left(new InvalidArgument("state", Expectation.DELIVERY_STATE)));
    }

    private Either<Failure, Page<Sent>> list(String state, Option<String> cursor) {
        return bench.liaison
                .triggers()
                .listDeliveries()
                .list(new ListDeliveries.Query(bench.admin, trigger, Option.some(state), new PageRequest(2, cursor)));
    }
}
