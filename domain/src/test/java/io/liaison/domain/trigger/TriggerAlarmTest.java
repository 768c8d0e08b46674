package io.liaison.domain.trigger;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.Known.uuid;
import static io.liaison.domain.fixture.TriggerBuilder.aTrigger;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connection.Announcement;
import io.liaison.domain.connection.AnnouncementKind;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Conflict.TriggerLate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TriggerAlarmTest {
    private static final Instant LATER = NOON.plus(Duration.ofHours(1));

    @Test
    void tells_which_trigger_is_late_and_why() {
        var view = aTrigger()
                .at(FeedProgress.startedAt(Option.none(), NOON).succeeded(Option.none(), NOON))
                .view();
        var trigger = view.trigger();

        assertThat(TriggerAlarm.announcement(uuid(9), view, true, LATER))
                .isEqualTo(new Announcement(
                        uuid(9),
                        AnnouncementKind.TRIGGER_LATE,
                        TENANT,
                        "triggers/" + trigger.id(),
                        LinkedHashMap.of(
                                "triggerId",
                                trigger.id().toString(),
                                "name",
                                "Won deals",
                                "connectionId",
                                trigger.connection().toString(),
                                "event",
                                "deal-won",
                                "state",
                                "late",
                                "lastSuccessAt",
                                NOON.toString()),
                        Option.some(Diagnosis.of(new TriggerLate(NOON))),
                        LATER));
    }

    @Test
    void tells_that_it_runs_again_and_never_when_it_has_not() {
        var over = TriggerAlarm.announcement(uuid(9), aTrigger().view(), false, NOON);

        assertThat(over.kind()).isEqualTo(AnnouncementKind.TRIGGER_ON_TIME);
        assertThat(over.why()).isEmpty();
        assertThat(over.data().get("state")).contains("active");
        assertThat(over.data().containsKey("lastSuccessAt")).isFalse();
    }
}
