package io.liaison.domain.trigger;

import io.liaison.domain.connection.Announcement;
import io.liaison.domain.connection.AnnouncementKind;
import io.liaison.domain.connection.Diagnosis;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/** What others are told when a trigger has not run for too long, and when it runs again. */
public final class TriggerAlarm {

    private TriggerAlarm() {}

    public static Announcement announcement(UUID id, TriggerView view, boolean isLate, Instant now) {
        var trigger = view.trigger();
        var state = view.state(now);
        Map<String, String> data = LinkedHashMap.of(
                "triggerId", trigger.id().toString(),
                "name", trigger.name().value(),
                "connectionId", trigger.connection().toString(),
                "event", trigger.occasion().event(),
                "state", state.kind().key());
        Option<Diagnosis> why = isLate ? state.why() : Option.none();
        return new Announcement(
                id,
                isLate ? AnnouncementKind.TRIGGER_LATE : AnnouncementKind.TRIGGER_ON_TIME,
                trigger.tenant(),
                "triggers/" + trigger.id(),
                view.feed()
                        .progress()
                        .lastSuccessAt()
                        .map(last -> data.put("lastSuccessAt", last.toString()))
                        .getOrElse(data),
                why,
                now);
    }
}
