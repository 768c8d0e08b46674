package io.liaison.application.service.upkeep;

import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.upkeep.DeliverAnnouncements;
import io.liaison.application.port.outbound.EventsEndpoint;
import io.liaison.application.port.outbound.Outbox;
import io.liaison.domain.connection.Delivery;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;

final class DeliverAnnouncementsService implements DeliverAnnouncements {
    static final int BATCH = 10;

    /** Longer than a batch takes of which nothing is answered. */
    private static final Duration TERM = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final Option<EventsEndpoint> audience;
    private final InstantSource clock;

    DeliverAnnouncementsService(Outbox outbox, Option<EventsEndpoint> audience, InstantSource clock) {
        this.outbox = outbox;
        this.audience = audience;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Made> deliver() {
        return audience.fold(() -> Either.right(Made.NOTHING), this::deliver);
    }

    private Either<Failure, Made> deliver(EventsEndpoint endpoint) {
        return outbox.take(BATCH, clock.instant(), TERM)
                .flatMap(taken -> taken.foldLeft(
                                Either.<Failure, Made>right(Made.NOTHING),
                                (made, next) ->
                                        made.flatMap(so -> tell(endpoint, next).map(so::and)))
                        .map(made -> made.withMore(taken.size() == BATCH)));
    }

    private Either<Failure, String> tell(EventsEndpoint endpoint, Delivery delivery) {
        var id = delivery.announcement().id();
        return endpoint.tell(delivery.announcement())
                .fold(unheard -> again(delivery), heard -> outbox.remove(id).map(removed -> "delivered"));
    }

    private Either<Failure, String> again(Delivery delivery) {
        var id = delivery.announcement().id();
        return delivery.nextAttempt(clock.instant())
                .map(at -> outbox.postpone(id, at).map(postponed -> "delayed"))
                .getOrElse(() -> outbox.remove(id).map(removed -> "given-up"));
    }
}
