package io.liaison.application.usecase;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.OpenWorkspace;
import io.liaison.application.port.inbound.handover.HandOver;
import io.liaison.application.port.inbound.handover.ReportHandover;
import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.connection.ConnectionEvent.HandedOver;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.handover.Handover;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Somebody who leaves, and somebody who takes over, in a workbench. */
final class LeavingScene {
    final Workbench bench = new Workbench();
    final Principal leaver = bench.principal(PrincipalKind.USER, "Leaver");
    final Principal heir = bench.principal(PrincipalKind.ROBOT, "Heir");

    LeavingScene() {
        bench.assign(leaver.actor(), bench.folder.id(), BuiltInRoles.CONNECTION_OWNER);
    }

    Connection machine(String name, FolderId folder) {
        return create(name, folder, AuthenticationKind.CLIENT_CREDENTIALS)
                .connection()
                .subject()
                .connection();
    }

    Connecting asked() {
        return create("Mailbox", bench.folder.id(), AuthenticationKind.AUTHORIZATION_CODE);
    }

    Connecting create(String name, FolderId folder, AuthenticationKind kind) {
        return bench.liaison
                .connections()
                .createConnection()
                .create(new CreateConnection.Command(
                        leaver.actor(),
                        folder,
                        Option.some("petstore"),
                        Option.some(name),
                        Option.some(kind.key()),
                        kind == AuthenticationKind.CLIENT_CREDENTIALS ? Workbench.machine() : LinkedHashMap.empty(),
                        Option.none()))
                .get();
    }

    Folder workspace(Actor owner) {
        return bench.liaison
                .folders()
                .openWorkspace()
                .open(new OpenWorkspace.Command(owner))
                .get()
                .subject()
                .subject();
    }

    Folder child(Actor owner, Folder parent, String name) {
        return bench.liaison
                .folders()
                .createFolder()
                .create(new CreateFolder.Command(owner, Option.some(name), Option.some(parent.id()), Option.none()))
                .get()
                .subject();
    }

    Either<Failure, Handover> handOver(boolean roles) {
        return handOver(heir.id(), roles);
    }

    Either<Failure, Handover> handOver(PrincipalId receiver, boolean roles) {
        return bench.liaison
                .handovers()
                .handOver()
                .handOver(new HandOver.Command(bench.admin, leaver.id(), Option.some(receiver), roles));
    }

    /** Without roles. */
    Either<Failure, Handover> report(PrincipalId receiver) {
        return bench.liaison
                .handovers()
                .reportHandover()
                .report(new ReportHandover.Query(bench.admin, leaver.id(), Option.some(receiver), false));
    }

    Either<Failure, PrincipalId> delete() {
        return bench.liaison
                .principals()
                .deletePrincipal()
                .delete(new DeletePrincipal.Command(bench.admin, leaver.id(), Option.none()));
    }

    Either<Failure, GetToken.Token> token(Actor actor, Connection connection) {
        return bench.liaison.connections().getToken().token(new GetToken.Query(actor, connection.id()));
    }

    Folder folder(FolderId id) {
        return bench.storage.folders().byId(leaver.tenant(), id).get();
    }

    PrincipalView stored(Principal principal) {
        return bench.storage
                .principals()
                .byId(principal.tenant(), principal.id())
                .get();
    }

    Seq<ConnectionEvent> told() {
        return bench.events.published().filter(HandedOver.class::isInstance);
    }
}
