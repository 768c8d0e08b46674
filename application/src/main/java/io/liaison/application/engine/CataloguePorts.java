package io.liaison.application.engine;

import io.liaison.application.port.inbound.catalogue.GetErrorCode;
import io.liaison.application.port.inbound.catalogue.ListErrorCodes;

/** What can be asked of the catalogue of error codes. */
public record CataloguePorts(ListErrorCodes listErrorCodes, GetErrorCode getErrorCode) {}
