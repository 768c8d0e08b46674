package io.liaison.application.port.inbound.upkeep;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Made;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Asks providers whether somebody has consented on another device, as often as each of them allows. */
@FunctionalInterface
public interface PollDeviceAuthorizations {

    /**
     * One batch, each by itself: a provider that gives no answer keeps nobody else from being asked about, and is left alone
     * for longer each time.
     *
     * @failure 20060 {@link StorageUnavailable}
     * @return how many were {@code connected}, {@code refused}, {@code pending} and {@code unanswered}
     */
    @FailsWith(StorageUnavailable.class)
    Either<Failure, Made> poll();
}
