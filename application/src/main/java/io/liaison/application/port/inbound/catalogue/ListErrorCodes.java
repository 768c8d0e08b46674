package io.liaison.application.port.inbound.catalogue;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.domain.error.CatalogueEntry;
import io.liaison.domain.error.ErrorGroup;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Searches the catalogue of error codes. Open to everybody: whoever writes a client may know what it can meet. */
@FunctionalInterface
public interface ListErrorCodes {

    /**
     * One page, in the order of the numbers.
     *
     * @failure 1009 {@link InvalidArgument}: the cursor is not one of ours
     */
    @FailsWith(InvalidArgument.class)
    Either<Failure, Page<CatalogueEntry>> list(Query query);

    /**
     * {@code text} narrows to codes that have each of its words in their number, a name, or a text of any language, whatever
     * the case and the accents.
     */
    record Query(Option<String> text, Option<ErrorGroup> group, boolean descending, PageRequest page) {}
}
