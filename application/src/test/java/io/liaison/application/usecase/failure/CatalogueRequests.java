package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Walk;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.inbound.catalogue.GetErrorCode;
import io.liaison.application.port.inbound.catalogue.ListErrorCodes;
import io.liaison.domain.error.CatalogueEntry;
import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Requests about error codes. */
final class CatalogueRequests {

    private CatalogueRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(ListErrorCodes.class, bench -> actor -> list(bench, Walk.FIRST_PAGE)),
                to(GetErrorCode.class, bench -> actor -> get(bench, "1001")));
    }

    static Either<Failure, Page<CatalogueEntry>> list(Workbench bench, PageRequest page) {
        return bench.liaison
                .catalogue()
                .listErrorCodes()
                .list(new ListErrorCodes.Query(Option.none(), Option.none(), false, page));
    }

    static Either<Failure, CatalogueEntry> get(Workbench bench, String number) {
        return bench.liaison.catalogue().getErrorCode().get(new GetErrorCode.Query(number));
    }
}
