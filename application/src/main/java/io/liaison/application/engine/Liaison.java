package io.liaison.application.engine;

/** The engine: every use case, by what it is about. Safe to share between threads; it starts none of its own. */
public record Liaison(
        FolderPorts folders,
        ConnectorPorts connectors,
        GovernancePorts governance,
        ConnectionPorts connections,
        AuthorizationPorts authorizations,
        ReferencePorts references,
        TriggerPorts triggers,
        AccessPorts access,
        RolePorts roles,
        MemberPorts members,
        ExplanationPorts explanations,
        PrincipalPorts principals,
        AuditPorts audit,
        HandoverPorts handovers,
        RotationPorts rotations,
        IdempotencyPorts idempotency,
        UpkeepPorts upkeep,
        CataloguePorts catalogue) {

    public static LiaisonBuilder builder() {
        return new LiaisonBuilder();
    }
}
