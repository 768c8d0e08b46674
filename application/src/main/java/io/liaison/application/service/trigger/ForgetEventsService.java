package io.liaison.application.service.trigger;

import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.upkeep.ForgetEvents;
import io.liaison.application.port.outbound.ReceivedEvents;
import io.liaison.domain.error.Failure;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;

final class ForgetEventsService implements ForgetEvents {
    static final int BATCH = 1_000;

    /** What providers show again after that counts as new; so it is longer than any of them repeats itself. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final ReceivedEvents received;
    private final InstantSource clock;

    ForgetEventsService(ReceivedEvents received, InstantSource clock) {
        this.received = received;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Made> forget(Command command) {
        var now = clock.instant();
        return received.forget(now.minus(command.keep()), now.minus(longer(command.keep())), BATCH)
                .map(count ->
                        count == 0 ? Made.NOTHING : new Made(LinkedHashMap.of("forgotten", count), count == BATCH));
    }

    private static Duration longer(Duration keep) {
        return keep.compareTo(REMEMBERED) > 0 ? keep : REMEMBERED;
    }
}
