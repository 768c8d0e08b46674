package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.catalogue.GetErrorCode;
import io.liaison.application.port.inbound.catalogue.ListErrorCodes;
import io.liaison.rest.catalogue.CatalogueAnswers;
import io.liaison.rest.page.Notices;
import io.liaison.rest.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands the use cases of the error catalogue to its resources; each is looked up when it is first called. */
final class CatalogueWiring {

    @Produces
    @ApplicationScoped
    ListErrorCodes listErrorCodes(Liaison liaison) {
        return liaison.catalogue().listErrorCodes();
    }

    @Produces
    @ApplicationScoped
    GetErrorCode getErrorCode(Liaison liaison) {
        return liaison.catalogue().getErrorCode();
    }

    @Produces
    @Singleton
    CatalogueAnswers catalogueAnswers(
            ListErrorCodes listErrorCodes, GetErrorCode getErrorCode, Problems problems, Notices notices) {
        return new CatalogueAnswers(listErrorCodes, getErrorCode, problems, notices);
    }
}
