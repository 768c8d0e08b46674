package io.liaison.application.engine;

import io.liaison.application.port.outbound.ConnectionEvents;
import io.liaison.application.port.outbound.EventHandlers;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.access.AccessUseCases;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.audit.AuditUseCases;
import io.liaison.application.service.authorization.AuthorizationUseCases;
import io.liaison.application.service.catalogue.CatalogueUseCases;
import io.liaison.application.service.connection.ConnectionUseCases;
import io.liaison.application.service.connector.ConnectorUseCases;
import io.liaison.application.service.explanation.ExplanationUseCases;
import io.liaison.application.service.folder.FolderUseCases;
import io.liaison.application.service.governance.GovernanceUseCases;
import io.liaison.application.service.handover.HandoverUseCases;
import io.liaison.application.service.idempotency.IdempotencyUseCases;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.member.MemberUseCases;
import io.liaison.application.service.principal.PrincipalUseCases;
import io.liaison.application.service.provider.ProviderAccess;
import io.liaison.application.service.provider.PublicAddress;
import io.liaison.application.service.reference.ReferenceUseCases;
import io.liaison.application.service.role.RoleUseCases;
import io.liaison.application.service.rotation.RotationUseCases;
import io.liaison.application.service.trigger.TriggerUseCases;
import io.liaison.application.service.upkeep.UpkeepUseCases;
import java.net.URI;
import java.time.InstantSource;

/** Joins services and ports to an engine: the one place that knows both. */
final class Assembly {

    private Assembly() {}

    static Liaison of(
            Storage storage,
            Gateway gateway,
            InstantSource clock,
            URI publicUrl,
            ConnectionEvents listener,
            EventHandlers handlers) {
        var events = new EventsAfterwards(listener, storage.unitOfWork());
        var guard = new Guard(storage.rights(), storage.folders(), storage.connections());
        var ledger = new Ledger(storage.unitOfWork(), storage.trail(), storage.journal(), storage.connections(), clock);
        var providers = ProviderAccess.of(storage, gateway, clock);
        var connections = new ConnectionUseCases(guard, storage, ledger, providers, gateway, events, publicUrl, clock);
        var triggers = new TriggerUseCases(
                guard,
                storage,
                gateway,
                ledger,
                providers.shelf(),
                connections.ownRequests(),
                connections.leftovers(),
                handlers,
                events,
                publicUrl,
                clock);
        var authorizations = new AuthorizationUseCases(storage, ledger, providers, connections, clock);
        return new Liaison(
                folders(new FolderUseCases(guard, storage, ledger, connections.removals(), clock)),
                connectors(new ConnectorUseCases(
                        guard, storage, providers.shelf(), gateway.patterns(), ledger, new PublicAddress(publicUrl))),
                governance(new GovernanceUseCases(guard, storage, providers.shelf(), gateway.patterns(), ledger)),
                connections(connections, authorizations, triggers),
                authorizations(authorizations),
                references(new ReferenceUseCases(guard, storage, ledger)),
                triggers(triggers),
                access(new AccessUseCases(
                        storage, ledger, gateway.nonces(), gateway.identityTokens(), gateway.issuerPages(), clock)),
                roles(new RoleUseCases(guard, storage, ledger)),
                members(new MemberUseCases(guard, storage, ledger)),
                explanations(new ExplanationUseCases(guard, storage)),
                principals(new PrincipalUseCases(guard, storage, ledger, gateway.nonces(), clock)),
                audit(new AuditUseCases(guard, storage)),
                handovers(new HandoverUseCases(guard, storage, ledger, events, clock)),
                rotations(new RotationUseCases(guard, storage, ledger, clock)),
                idempotency(new IdempotencyUseCases(storage, clock)),
                upkeep(new UpkeepUseCases(storage, gateway, connections, authorizations.awaited(), triggers, clock)),
                catalogue(new CatalogueUseCases()));
    }

    private static FolderPorts folders(FolderUseCases use) {
        return new FolderPorts(
                use.createFolder(),
                use.getFolder(),
                use.listFolders(),
                use.editFolder(),
                use.moveFolder(),
                use.deleteFolder(),
                use.openWorkspace());
    }

    private static ConnectorPorts connectors(ConnectorUseCases use) {
        return new ConnectorPorts(
                use.defineConnector(),
                use.installConnector(),
                use.removeConnector(),
                use.getConnector(),
                use.listConnectors(),
                use.configureOAuthApp());
    }

    private static GovernancePorts governance(GovernanceUseCases use) {
        return new GovernancePorts(use.getConnectorPolicy(), use.governConnectors());
    }

    private static ConnectionPorts connections(
            ConnectionUseCases use, AuthorizationUseCases consents, TriggerUseCases triggers) {
        return new ConnectionPorts(
                use.createConnection(),
                use.getConnection(),
                use.listConnections(),
                use.countConnections(),
                use.listOwners(),
                use.editConnection(),
                use.moveConnection(),
                use.checkConnection(consents.awaited()),
                use.reconnectConnection(),
                use.getToken(),
                use.requestThrough(),
                use.deleteConnection(),
                use.sayFarewells(),
                triggers.previewDeletion());
    }

    private static AuthorizationPorts authorizations(AuthorizationUseCases use) {
        return new AuthorizationPorts(use.startAuthorization(), use.completeAuthorization());
    }

    private static ReferencePorts references(ReferenceUseCases use) {
        return new ReferencePorts(use.registerReference(), use.removeReference(), use.listReferences());
    }

    private static TriggerPorts triggers(TriggerUseCases use) {
        return new TriggerPorts(
                use.createTrigger(),
                use.getTrigger(),
                use.listTriggers(),
                use.editTrigger(),
                use.deleteTrigger(),
                use.testTrigger(),
                use.listDeliveries(),
                use.repeatDelivery(),
                use.getEvent(),
                use.receiveCall());
    }

    private static AccessPorts access(AccessUseCases use) {
        return new AccessPorts(
                use.authenticate(),
                use.beginSession(),
                use.startSignIn(),
                use.completeSignIn(),
                use.resumeSession(),
                use.endSession(),
                use.listPermissions(),
                use.openTenant(),
                use.disableTenant(),
                use.enableTenant());
    }

    private static PrincipalPorts principals(PrincipalUseCases use) {
        return new PrincipalPorts(
                use.createPrincipal(),
                use.getPrincipal(),
                use.listPrincipals(),
                use.editPrincipal(),
                use.deletePrincipal(),
                use.issueKey(),
                use.listKeys(),
                use.revokeKey());
    }

    private static HandoverPorts handovers(HandoverUseCases use) {
        return new HandoverPorts(use.reportHandover(), use.handOver());
    }

    private static RotationPorts rotations(RotationUseCases use) {
        return new RotationPorts(
                use.rotateKeys(),
                use.getKeyRotation(),
                use.orderKeyRotation(),
                use.inspectKeyRotation(),
                use.advanceKeyRotations(),
                use.replaceMasterKey(),
                use.orderMasterKeyReplacement());
    }

    private static RolePorts roles(RoleUseCases use) {
        return new RolePorts(use.listRoles(), use.getRole(), use.createRole(), use.editRole(), use.deleteRole());
    }

    private static MemberPorts members(MemberUseCases use) {
        return new MemberPorts(use.listMembers(), use.assignRoles(), use.removeMember());
    }

    private static ExplanationPorts explanations(ExplanationUseCases use) {
        return new ExplanationPorts(use.explainFolderAccess(), use.explainConnectionAccess());
    }

    private static CataloguePorts catalogue(CatalogueUseCases use) {
        return new CataloguePorts(use.listErrorCodes(), use.getErrorCode());
    }

    private static AuditPorts audit(AuditUseCases use) {
        return new AuditPorts(use.listAudit(), use.listActivity(), use.verifyAudit(), use.inspectAudit());
    }

    private static UpkeepPorts upkeep(UpkeepUseCases use) {
        return new UpkeepPorts(
                use.startUpkeep(),
                use.checkDueConnections(),
                use.keepGrantsAlive(),
                use.warnOfEnds(),
                use.deliverAnnouncements(),
                use.finishRefreshes(),
                use.pollDeviceAuthorizations(),
                use.triggers().pollFeeds(),
                use.triggers().deliverEvents(),
                use.triggers().keepSubscriptions(),
                use.triggers().watchTriggers(),
                use.triggers().forgetEvents());
    }

    private static IdempotencyPorts idempotency(IdempotencyUseCases use) {
        return new IdempotencyPorts(use.claimRequest(), use.rememberAnswer(), use.releaseRequest());
    }
}
