package io.liaison.application.usecase.failure;

import io.liaison.application.port.inbound.catalogue.GetErrorCode;
import io.liaison.application.port.inbound.catalogue.ListErrorCodes;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.NotFound.ErrorCodeNotFound;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What goes wrong with a look into the catalogue. */
final class CatalogueFailures {

    private CatalogueFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                Scenario.of(GetErrorCode.class, ErrorCodeNotFound.class, bench -> CatalogueRequests.get(bench, "77")),
                Scenario.of(
                        ListErrorCodes.class,
                        InvalidArgument.class,
                        bench -> CatalogueRequests.list(bench, Beginnings.FOREIGN_PAGE)));
    }
}
