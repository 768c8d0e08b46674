package io.liaison.domain.error;

import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.domain.shared.Version;
import io.vavr.collection.Seq;

/** Understood and allowed, but the state of the system is in the way. */
public sealed interface Conflict extends Failure {

    record NameAlreadyUsed(String name) implements Conflict {}

    record ConnectionReferenced(String name, Seq<Referrer> references) implements Conflict {}

    /** What refers to a connection: enough to find it and to know whom to ask. */
    record Referrer(ReferenceKind kind, String key, String name) {}

    record ConnectorInUse(ConnectorKey connector, long connections) implements Conflict {}

    record ConnectorIsBuiltIn(ConnectorKey connector) implements Conflict {}

    /** A connection was made under another definition, and {@code cause} is the code of what it lacks for the present one. */
    record ConnectorRedefined(ConnectorKey connector, ErrorCode cause) implements Conflict {

        /** What would be the caller's fault in a new connection is not in one that was good before. */
        public static Failure since(ConnectorKey connector, Failure why) {
            return why instanceof Invalid unfit ? new ConnectorRedefined(connector, ErrorCatalogue.codeOf(unfit)) : why;
        }
    }

    /** The tenant has not entered its own OAuth app for this connector, and the type needs one. */
    record OAuthAppMissing(ConnectorKey connector) implements Conflict {}

    record AuthenticationTypeIsFixed(ConnectionId connection, AuthenticationKind kind) implements Conflict {}

    record AccountMismatch(String connected, String offered) implements Conflict {}

    record ConsentPending(ConnectionId connection) implements Conflict {}

    record AuthorizationUsed() implements Conflict {}

    record AuthorizationExpired() implements Conflict {}

    /** Somebody else wrote first; {@code current} is what the caller must read before it tries again. */
    record StaleVersion(Version current) implements Conflict {}

    record IdempotencyKeyReused(String key) implements Conflict {}

    /** The same request came before and has not been answered yet. */
    record RequestInProgress(String key) implements Conflict {}
}
