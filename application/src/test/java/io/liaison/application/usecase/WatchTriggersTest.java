package io.liaison.application.usecase;

import static io.liaison.application.fixture.TriggerEdit.aChange;
import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.Made;
import io.liaison.domain.connection.Announcement;
import io.liaison.domain.connection.AnnouncementKind;
import io.liaison.domain.error.ErrorCode;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WatchTriggersTest extends TriggerScene {
    private static final Duration THREE_TURNS = TURN.multipliedBy(3);
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    @Test
    void gives_the_alarm_once_when_nobody_has_asked_for_three_intervals() {
        var trigger = waitingFor("changed");
        bench.clock.pass(THREE_TURNS);
        assertThat(watch().counts()).isEmpty();
        bench.clock.pass(A_MOMENT);

        assertThat(watch().of("late")).isEqualTo(1);
        assertThat(watch().counts()).isEmpty();

        var told = told().single();
        assertThat(told.kind()).isEqualTo(AnnouncementKind.TRIGGER_LATE);
        assertThat(told.subject()).isEqualTo("triggers/" + trigger);
        assertThat(told.why().get().code()).isEqualTo(ErrorCode.TRIGGER_LATE);
    }

    @Test
    void tells_of_the_end_of_it() {
        waitingFor("changed");
        bench.clock.pass(THREE_TURNS.plus(A_MOMENT));
        watch();
        shopTells();
        poll();

        assertThat(watch().of("on-time")).isEqualTo(1);
        assertThat(watch().counts()).isEmpty();

        assertThat(told().map(Announcement::kind))
                .containsExactly(AnnouncementKind.TRIGGER_LATE, AnnouncementKind.TRIGGER_ON_TIME);
    }

    @Test
    void polls_that_fail_find_nothing_out_either_and_the_reason_is_told() {
        waitingFor("changed");
        for (var turn = 0; turn < 4; turn++) {
            bench.provider.api().answerNext(500, "");
            poll();
            pollAgain();
            bench.clock.pass(TURN);
        }

        assertThat(watch().of("late")).isEqualTo(1);

        assertThat(told().single().why().get().code()).isEqualTo(ErrorCode.PROVIDER_BUSY);
    }

    @Test
    void no_alarm_is_given_for_what_nobody_expects() {
        created(aTriggerFor("changed").named("Disabled").disabled());
        created(aTriggerFor("posted").named("Posted"));
        bench.clock.pass(Duration.ofDays(1));

        assertThat(watch().counts()).isEmpty();
    }

    @Test
    void while_the_connection_does_not_work_that_is_what_is_told() {
        waitingFor("changed");
        disconnect();
        bench.clock.pass(Duration.ofDays(1));

        assertThat(watch().counts()).isEmpty();
    }

    @Test
    void an_alarm_is_over_when_the_trigger_is_disabled() {
        var trigger = waitingFor("changed");
        bench.clock.pass(THREE_TURNS.plus(A_MOMENT));
        watch();

        edit(trigger, aChange().disabling()).get();

        assertThat(watch().of("on-time")).isEqualTo(1);
    }

    @Test
    void an_alarm_that_could_not_be_announced_is_given_again() {
        waitingFor("changed");
        bench.clock.pass(THREE_TURNS.plus(A_MOMENT));
        bench.memory.before("Outbox.put", bench.memory::lose);
        assertThat(bench.liaison.upkeep().watchTriggers().watch().isLeft()).isTrue();
        bench.memory.regain();

        assertThat(watch().of("late")).isEqualTo(1);
        assertThat(told()).hasSize(1);
    }

    private Made watch() {
        return bench.liaison.upkeep().watchTriggers().watch().get();
    }

    private Seq<Announcement> told() {
        bench.liaison.upkeep().deliverAnnouncements().deliver().get();
        return bench.provider.listener().heard();
    }
}
