package io.liaison.application.usecase.failure;

import io.liaison.application.port.inbound.audit.ListActivity;
import io.liaison.application.port.inbound.audit.ListAudit;
import io.liaison.application.port.inbound.audit.VerifyAudit;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.CountConnections;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.port.inbound.connection.ListOwners;
import io.liaison.application.port.inbound.connection.MoveConnection;
import io.liaison.application.port.inbound.connection.PreviewDeletion;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.application.port.inbound.connection.RequestThrough;
import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.inbound.connector.InstallConnector;
import io.liaison.application.port.inbound.connector.RemoveConnector;
import io.liaison.application.port.inbound.explanation.ExplainConnectionAccess;
import io.liaison.application.port.inbound.explanation.ExplainFolderAccess;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.DeleteFolder;
import io.liaison.application.port.inbound.folder.EditFolder;
import io.liaison.application.port.inbound.folder.GetFolder;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.application.port.inbound.folder.MoveFolder;
import io.liaison.application.port.inbound.governance.GovernConnectors;
import io.liaison.application.port.inbound.handover.HandOver;
import io.liaison.application.port.inbound.handover.ReportHandover;
import io.liaison.application.port.inbound.member.AssignRoles;
import io.liaison.application.port.inbound.member.ListMembers;
import io.liaison.application.port.inbound.member.RemoveMember;
import io.liaison.application.port.inbound.principal.CreatePrincipal;
import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.application.port.inbound.principal.EditPrincipal;
import io.liaison.application.port.inbound.principal.GetPrincipal;
import io.liaison.application.port.inbound.principal.IssueKey;
import io.liaison.application.port.inbound.principal.ListKeys;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.application.port.inbound.principal.RevokeKey;
import io.liaison.application.port.inbound.reference.ListReferences;
import io.liaison.application.port.inbound.reference.RegisterReference;
import io.liaison.application.port.inbound.reference.RemoveReference;
import io.liaison.application.port.inbound.role.CreateRole;
import io.liaison.application.port.inbound.role.DeleteRole;
import io.liaison.application.port.inbound.role.EditRole;
import io.liaison.application.port.inbound.rotation.GetKeyRotation;
import io.liaison.application.port.inbound.rotation.ReplaceMasterKey;
import io.liaison.application.port.inbound.rotation.RotateKeys;
import io.liaison.application.port.inbound.trigger.CreateTrigger;
import io.liaison.application.port.inbound.trigger.DeleteTrigger;
import io.liaison.application.port.inbound.trigger.EditTrigger;
import io.liaison.application.port.inbound.trigger.GetEvent;
import io.liaison.application.port.inbound.trigger.GetTrigger;
import io.liaison.application.port.inbound.trigger.ListDeliveries;
import io.liaison.application.port.inbound.trigger.ListTriggers;
import io.liaison.application.port.inbound.trigger.RepeatDelivery;
import io.liaison.application.port.inbound.trigger.TestTrigger;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.NotFound.EventNotFound;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.error.NotFound.TriggerNotFound;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Who may not do a thing is told so; who may not even see it is told that there is none. */
final class RightFailures {

    private RightFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                        missing(
                                CreateFolder.class,
                                EditFolder.class,
                                MoveFolder.class,
                                DeleteFolder.class,
                                CreatePrincipal.class,
                                ListPrincipals.class,
                                DefineConnector.class,
                                InstallConnector.class,
                                RemoveConnector.class,
                                ConfigureOAuthApp.class,
                                GovernConnectors.class,
                                CreateConnection.class,
                                EditConnection.class,
                                CheckConnection.class,
                                ReconnectConnection.class,
                                GetToken.class,
                                RequestThrough.class,
                                DeleteConnection.class,
                                MoveConnection.class,
                                RegisterReference.class,
                                RemoveReference.class,
                                CreateRole.class,
                                EditRole.class,
                                DeleteRole.class,
                                AssignRoles.class,
                                RemoveMember.class,
                                ListAudit.class,
                                VerifyAudit.class,
                                RotateKeys.class,
                                GetKeyRotation.class,
                                ReplaceMasterKey.class,
                                ExplainFolderAccess.class,
                                ExplainConnectionAccess.class,
                                CreateTrigger.class,
                                EditTrigger.class,
                                DeleteTrigger.class,
                                TestTrigger.class,
                                RepeatDelivery.class,
                                GetEvent.class,
                                PreviewDeletion.class),
                        blind(
                                GetConnection.class,
                                ListReferences.class,
                                ListActivity.class,
                                GetTrigger.class,
                                ListTriggers.class,
                                ListDeliveries.class),
                        unseen(
                                TriggerNotFound.class,
                                GetTrigger.class,
                                EditTrigger.class,
                                DeleteTrigger.class,
                                TestTrigger.class,
                                ListDeliveries.class,
                                RepeatDelivery.class),
                        unseen(EventNotFound.class, GetEvent.class),
                        onlooking(
                                EditPrincipal.class,
                                DeletePrincipal.class,
                                IssueKey.class,
                                RevokeKey.class,
                                ReportHandover.class,
                                HandOver.class),
                        unseen(
                                PrincipalNotFound.class,
                                GetPrincipal.class,
                                EditPrincipal.class,
                                DeletePrincipal.class,
                                IssueKey.class,
                                ListKeys.class,
                                RevokeKey.class,
                                ReportHandover.class,
                                HandOver.class),
                        unseen(
                                FolderNotFound.class,
                                CreateFolder.class,
                                GetFolder.class,
                                ListFolders.class,
                                EditFolder.class,
                                MoveFolder.class,
                                DeleteFolder.class,
                                CreateConnection.class,
                                ListConnections.class,
                                CountConnections.class,
                                ListOwners.class,
                                ListMembers.class,
                                AssignRoles.class,
                                RemoveMember.class,
                                ExplainFolderAccess.class),
                        unseen(
                                ConnectorNotFound.class,
                                GetConnector.class,
                                RemoveConnector.class,
                                ConfigureOAuthApp.class),
                        unseen(
                                ConnectionNotFound.class,
                                GetConnection.class,
                                EditConnection.class,
                                CheckConnection.class,
                                ReconnectConnection.class,
                                GetToken.class,
                                RequestThrough.class,
                                DeleteConnection.class,
                                MoveConnection.class,
                                RegisterReference.class,
                                RemoveReference.class,
                                ListReferences.class,
                                ListActivity.class,
                                ExplainConnectionAccess.class,
                                CreateTrigger.class,
                                ListTriggers.class,
                                PreviewDeletion.class))
                .flatMap(each -> each);
    }

    private static Seq<Scenario> missing(Class<?>... ports) {
        return List.of(ports)
                .map(port -> Scenario.of(
                        port, PermissionMissing.class, UsualRequests.of(port).by(Beginnings::viewer)));
    }

    /** Who may use a connection knows that it is there, and is told what keeps it from looking. */
    private static Seq<Scenario> blind(Class<?>... ports) {
        return List.of(ports)
                .map(port -> Scenario.of(
                        port, PermissionMissing.class, UsualRequests.of(port).by(Beginnings::messenger)));
    }

    private static Seq<Scenario> onlooking(Class<?>... ports) {
        return List.of(ports)
                .map(port -> Scenario.of(
                        port, PermissionMissing.class, UsualRequests.of(port).by(Beginnings::onlooker)));
    }

    private static Seq<Scenario> unseen(Class<? extends Failure> leaf, Class<?>... ports) {
        return List.of(ports)
                .map(port -> Scenario.of(port, leaf, UsualRequests.of(port).by(Beginnings::stranger)));
    }
}
