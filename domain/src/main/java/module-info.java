/** The domain: values, transitions and failures, free of frameworks and of side effects. */
module io.liaison.domain {
    requires transitive io.vavr;
    requires static transitive org.jspecify;

    exports io.liaison.domain.access;
    exports io.liaison.domain.audit;
    exports io.liaison.domain.authentication;
    exports io.liaison.domain.connection;
    exports io.liaison.domain.connector;
    exports io.liaison.domain.connector.definition;
    exports io.liaison.domain.error;
    exports io.liaison.domain.farewell;
    exports io.liaison.domain.folder;
    exports io.liaison.domain.governance;
    exports io.liaison.domain.handover;
    exports io.liaison.domain.idempotency;
    exports io.liaison.domain.proxy;
    exports io.liaison.domain.reference;
    exports io.liaison.domain.rotation;
    exports io.liaison.domain.shared;
    exports io.liaison.domain.trigger;
}
