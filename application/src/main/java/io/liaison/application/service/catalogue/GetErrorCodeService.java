package io.liaison.application.service.catalogue;

import io.liaison.application.port.inbound.catalogue.GetErrorCode;
import io.liaison.application.text.CatalogueEntries;
import io.liaison.domain.error.CatalogueEntry;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ErrorCodeNotFound;
import io.vavr.control.Either;

final class GetErrorCodeService implements GetErrorCode {

    @Override
    public Either<Failure, CatalogueEntry> get(Query query) {
        return CatalogueEntries.all()
                .find(entry -> String.valueOf(entry.code().number()).equals(query.number()))
                .toEither(() -> new ErrorCodeNotFound(query.number()));
    }
}
