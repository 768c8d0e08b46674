/** The use cases, their ports, and the engine that puts them together for an embedder. */
module io.liaison.application {
    requires transitive io.liaison.domain;

    uses io.liaison.application.port.outbound.GatewayProvider;
    uses io.liaison.application.port.outbound.StorageProvider;

    exports io.liaison.application.engine;
    exports io.liaison.application.port;
    exports io.liaison.application.port.inbound.access;
    exports io.liaison.application.port.inbound.audit;
    exports io.liaison.application.port.inbound.authorization;
    exports io.liaison.application.port.inbound.catalogue;
    exports io.liaison.application.port.inbound.connection;
    exports io.liaison.application.port.inbound.connector;
    exports io.liaison.application.port.inbound.explanation;
    exports io.liaison.application.port.inbound.folder;
    exports io.liaison.application.port.inbound.governance;
    exports io.liaison.application.port.inbound.handover;
    exports io.liaison.application.port.inbound.idempotency;
    exports io.liaison.application.port.inbound.member;
    exports io.liaison.application.port.inbound.principal;
    exports io.liaison.application.port.inbound.reference;
    exports io.liaison.application.port.inbound.role;
    exports io.liaison.application.port.inbound.trigger;
    exports io.liaison.application.port.inbound.upkeep;
    exports io.liaison.application.port.inbound.rotation;
    exports io.liaison.application.port.outbound;
    exports io.liaison.application.text;
}
