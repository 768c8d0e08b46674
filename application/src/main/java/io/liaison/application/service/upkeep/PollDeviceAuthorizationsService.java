package io.liaison.application.service.upkeep;

import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.upkeep.PollDeviceAuthorizations;
import io.liaison.application.service.connection.Awaited;
import io.liaison.application.service.connection.Awaited.Polled;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.vavr.control.Either;
import io.vavr.control.Option;

final class PollDeviceAuthorizationsService implements PollDeviceAuthorizations {
    static final int BATCH = 20;
    private static final String UNANSWERED = "unanswered";
    private final Awaited awaited;

    PollDeviceAuthorizationsService(Awaited awaited) {
        this.awaited = awaited;
    }

    @Override
    public Either<Failure, Made> poll() {
        return poll(BATCH, Made.NOTHING);
    }

    /** One at a time, so that none waits as somebody's while others are asked about. */
    private Either<Failure, Made> poll(int left, Made made) {
        return left == 0
                ? Either.right(made.withMore(true))
                : awaited.next()
                        .fold(
                                failure -> failure instanceof SecretUndecryptable
                                        ? poll(left - 1, made.and(UNANSWERED))
                                        : Either.left(failure),
                                asked -> next(asked, left, made));
    }

    private Either<Failure, Made> next(Option<Polled> asked, int left, Made made) {
        return asked.map(polled -> poll(left - 1, made.and(nameOf(polled)))).getOrElse(() -> Either.right(made));
    }

    private static String nameOf(Polled polled) {
        return switch (polled) {
            case Polled.Connected connected -> "connected";
            case Polled.Refused refused -> "refused";
            case Polled.Open open -> open.trouble().isDefined() ? UNANSWERED : "pending";
        };
    }
}
