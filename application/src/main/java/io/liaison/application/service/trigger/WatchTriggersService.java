package io.liaison.application.service.trigger;

import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.upkeep.WatchTriggers;
import io.liaison.application.port.outbound.EventsEndpoint;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.Outbox;
import io.liaison.application.port.outbound.Triggers;
import io.liaison.application.port.outbound.Triggers.Alarm;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.domain.connection.Announcement;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.TriggerAlarm;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;

/** An alarm, and the announcement of it, are stored together. */
final class WatchTriggersService implements WatchTriggers {
    static final int BATCH = 100;
    private final UnitOfWork unitOfWork;
    private final Triggers triggers;
    private final Outbox outbox;
    private final Option<EventsEndpoint> audience;
    private final Ids ids;
    private final InstantSource clock;

    WatchTriggersService(
            UnitOfWork unitOfWork,
            Triggers triggers,
            Outbox outbox,
            Option<EventsEndpoint> audience,
            Ids ids,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.triggers = triggers;
        this.outbox = outbox;
        this.audience = audience;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Made> watch() {
        var now = clock.instant();
        return unitOfWork.run(() -> triggers.takeAlarms(BATCH, now)
                .flatMap(alarms -> announced(alarms, now).map(told -> counted(alarms))));
    }

    private Either<Failure, Seq<Announcement>> announced(Seq<Alarm> alarms, Instant now) {
        return Either.sequenceRight((audience.isEmpty() ? alarms.take(0) : alarms)
                .map(alarm -> TriggerAlarm.announcement(ids.next(), alarm.trigger(), alarm.isLate(), now))
                .map(outbox::put));
    }

    private static Made counted(Seq<Alarm> alarms) {
        return alarms.foldLeft(Made.NOTHING, (made, alarm) -> made.and(alarm.isLate() ? "late" : "on-time"))
                .withMore(alarms.size() == BATCH);
    }
}
