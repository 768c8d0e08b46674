package io.liaison.application.port.inbound.catalogue;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.error.CatalogueEntry;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ErrorCodeNotFound;
import io.vavr.control.Either;

/** Looks up what one number means. Open to everybody: whoever met a code may know it. */
@FunctionalInterface
public interface GetErrorCode {

    /**
     * The entry of a code; {@code ErrorTexts} puts it into words.
     *
     * @failure 1002 {@link ErrorCodeNotFound}: the catalogue has no such number
     */
    @FailsWith(ErrorCodeNotFound.class)
    Either<Failure, CatalogueEntry> get(Query query);

    /** {@code number} as it was sent, which need not be a number. */
    record Query(String number) {}
}
