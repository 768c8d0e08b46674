package io.liaison.application.service.catalogue;

import io.liaison.application.port.inbound.catalogue.GetErrorCode;
import io.liaison.application.port.inbound.catalogue.ListErrorCodes;

/** The use cases of the error catalogue. */
public final class CatalogueUseCases {

    public ListErrorCodes listErrorCodes() {
        return new ListErrorCodesService();
    }

    public GetErrorCode getErrorCode() {
        return new GetErrorCodeService();
    }
}
