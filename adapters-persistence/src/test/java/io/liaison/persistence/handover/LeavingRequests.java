package io.liaison.persistence.handover;

import io.liaison.application.engine.Liaison;
import io.liaison.application.fixture.Premises;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.MoveConnection;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.OpenWorkspace;
import io.liaison.application.port.inbound.handover.HandOver;
import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.application.port.inbound.principal.EditPrincipal;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalDraft;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.handover.Handover;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What people ask for while somebody leaves. */
record LeavingRequests(Liaison liaison, Principal leaver) {

    Either<Failure, PrincipalView> makeMember(Principal somebody) {
        var member = new PrincipalDraft(Option.none(), Option.none(), Option.none(), Option.some(List.of("member")));
        return liaison.principals()
                .editPrincipal()
                .edit(new EditPrincipal.Command(Premises.ADMINISTRATOR, somebody.id(), member, Option.none()));
    }

    Either<Failure, Handover> handOver(Principal receiver) {
        return handOver(receiver, false);
    }

    Either<Failure, Handover> handOver(Principal receiver, boolean roles) {
        return liaison.handovers()
                .handOver()
                .handOver(new HandOver.Command(Premises.ADMINISTRATOR, leaver.id(), Option.some(receiver.id()), roles));
    }

    Either<Failure, Connecting> create(FolderId folder) {
        return liaison.connections()
                .createConnection()
                .create(new CreateConnection.Command(
                        leaver.actor(),
                        folder,
                        Option.some("petstore"),
                        Option.some("Made"),
                        Option.some(AuthenticationKind.CLIENT_CREDENTIALS.key()),
                        Workbench.machine(),
                        Option.none()));
    }

    Either<Failure, ConnectionView> move(Connection connection, Folder target) {
        return liaison.connections()
                .moveConnection()
                .move(new MoveConnection.Command(
                        Premises.ADMINISTRATOR, connection.id(), Option.some(target.id()), Option.none()))
                .map(moved -> moved.subject());
    }

    Either<Failure, Stored<Folder>> open(Principal owner) {
        return liaison.folders()
                .openWorkspace()
                .open(new OpenWorkspace.Command(owner.actor()))
                .map(opened -> new Stored<>(opened.subject().subject(), opened.isNew()));
    }

    Either<Failure, Folder> child(Folder workspace) {
        return liaison.folders()
                .createFolder()
                .create(new CreateFolder.Command(
                        leaver.actor(), Option.some("Drafts"), Option.some(workspace.id()), Option.none()))
                .map(made -> made.subject());
    }

    Either<Failure, PrincipalId> delete(Principal principal) {
        return liaison.principals()
                .deletePrincipal()
                .delete(new DeletePrincipal.Command(Premises.ADMINISTRATOR, principal.id(), Option.none()));
    }
}
