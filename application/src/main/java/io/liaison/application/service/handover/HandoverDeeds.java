package io.liaison.application.service.handover;

import io.liaison.application.port.outbound.Estates.Given;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.handover.Handover;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** How the audit tells of a hand-over: of the leaver, of each connection, and of the workspace that became a folder. */
final class HandoverDeeds {

    private HandoverDeeds() {}

    static Deed by(Actor actor, PrincipalId leaver) {
        return Deed.by(actor, AuditAction.PRINCIPAL_HAND_OVER, AuditSubject.principal(leaver));
    }

    static Deed about(Deed deed, Transfers.Done done) {
        var transfer = done.transfer();
        var told = to(deed.to(deed.subject().named(transfer.leaver().name().value())), transfer)
                .with("connections", Integer.toString(done.given().size()));
        return transfer.roles()
                ? told.with("groups", transfer.from().chosenGroups())
                        .with("roles", transfer.from().roles())
                        .with("folderRoles", folderRoles(done.report()))
                : told;
    }

    private static Set<String> folderRoles(Handover report) {
        return report.estate()
                .roles()
                .flatMap(held -> held.folder().map(folder -> held.role().name() + " in " + folder.path()))
                .toSet();
    }

    static Seq<Deed> of(Transfer transfer, Option<Folder> moved, Seq<Given> given) {
        return given.map(each -> of(transfer, each)).appendAll(moved.map(folder -> of(transfer, folder)));
    }

    private static Deed of(Transfer transfer, Given given) {
        var subject = AuditSubject.connection(given.id()).named(given.name().value());
        return to(
                Deed.by(transfer.by(), AuditAction.CONNECTION_HAND_OVER, subject)
                        .in(given.folder()),
                transfer);
    }

    private static Deed of(Transfer transfer, Folder moved) {
        var subject = AuditSubject.folder(moved.id()).named(moved.path().value());
        return to(Deed.by(transfer.by(), AuditAction.FOLDER_HAND_OVER, subject).in(moved.id()), transfer);
    }

    private static Deed to(Deed deed, Transfer transfer) {
        return deed.with("receiver", transfer.receiver().id().toString())
                .with("receiverName", transfer.receiver().name().value());
    }
}
