package io.liaison.rest.launch;

import io.liaison.application.port.inbound.audit.ListAudit;
import io.liaison.application.port.inbound.audit.VerifyAudit;
import io.liaison.application.port.inbound.catalogue.ListErrorCodes;
import io.liaison.application.port.inbound.connection.CountConnections;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.application.port.inbound.rotation.GetKeyRotation;
import io.liaison.rest.console.audit.AuditForms;
import io.liaison.rest.console.audit.AuditPages;
import io.liaison.rest.console.audit.VerificationPages;
import io.liaison.rest.console.error.ErrorsPages;
import io.liaison.rest.console.fleet.FleetPages;
import io.liaison.rest.console.folder.FolderChoices;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.rotation.RotationPages;
import io.liaison.rest.problem.Problems;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What lays out the pages that tell how all is, and what was done. */
final class ConsoleOversightWiring {

    @Produces
    @Singleton
    FleetPages fleetPages(CountConnections countConnections, ConsoleAddress address, Frames frames, Problems problems) {
        return new FleetPages(countConnections, address, frames, problems);
    }

    @Produces
    @Singleton
    ErrorsPages errorsPages(ListErrorCodes listErrorCodes, ConsoleAddress address, Frames frames, Problems problems) {
        return new ErrorsPages(listErrorCodes, address, frames, problems);
    }

    @Produces
    @Singleton
    AuditForms auditForms(ListPrincipals listPrincipals, FolderChoices folders) {
        return new AuditForms(listPrincipals, folders);
    }

    @Produces
    @Singleton
    AuditPages auditPages(ListAudit listAudit, AuditForms forms, ConsoleAddress address, Problems problems) {
        return new AuditPages(listAudit, forms, address, problems);
    }

    @Produces
    @Singleton
    VerificationPages verificationPages(VerifyAudit verifyAudit, ConsoleAddress address) {
        return new VerificationPages(verifyAudit, address);
    }

    @Produces
    @Singleton
    RotationPages rotationPages(GetKeyRotation getKeyRotation, ConsoleAddress address, Problems problems) {
        return new RotationPages(getKeyRotation, address, problems);
    }
}
