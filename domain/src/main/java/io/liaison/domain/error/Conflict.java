package io.liaison.domain.error;

import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.domain.shared.Version;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Understood and allowed, but the state of the system is in the way. */
public sealed interface Conflict extends Failure {

    record NameAlreadyUsed(String name) implements Conflict {}

    record EmailAlreadyUsed(String email) implements Conflict {}

    /**
     * {@code count} is how much it owns, connections and what is in its workspace, and {@code connections} names the first
     * of those that are shared: what lies in a workspace is for its owner alone to see.
     */
    record PrincipalOwnsItems(String name, long count, Seq<String> connections) implements Conflict {}

    /** A group would belong to itself, directly or through others. */
    record GroupInsideItself(String name) implements Conflict {}

    record GroupHoldsNoKeys(String name) implements Conflict {}

    /** Nobody could administer the tenant any more. */
    record LastAdministrator(String name) implements Conflict {}

    record ConnectionReferenced(String name, Seq<Referrer> references) implements Conflict {}

    /** What refers to a connection: enough to find it and to know whom to ask. */
    record Referrer(ReferenceKind kind, String key, String name) {}

    record FolderInsideItself(String name, String target) implements Conflict {}

    /** {@code count} is how much is right inside the folder, and {@code items} the first of it. */
    record FolderNotEmpty(String name, long count, Seq<Item> items) implements Conflict {}

    /** What is right inside a folder: a folder or a connection. */
    record Item(ItemKind kind, String name) {}

    /** What a folder can hold. */
    enum ItemKind {
        FOLDER("folder"),
        CONNECTION("connection");

        private final String key;

        ItemKind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** {@code count} is how many references there are to connections in the folder or below, and some of them are named. */
    record FolderReferenced(String name, long count, Seq<Hold> references) implements Conflict {
        public static final int MOST_NAMED = 20;
    }

    /** What keeps a connection from being deleted together with its folder. */
    record Hold(String connection, Referrer by) {}

    /** What belongs to one person and what is shared do not become each other by a move. */
    record WorkspaceBoundary(String name) implements Conflict {}

    /** No role counts in the workspace of a person. */
    record WorkspaceNotShared(String name) implements Conflict {}

    record ConnectorInUse(ConnectorKey connector, long connections) implements Conflict {}

    record RoleInUse(String role, long assignments) implements Conflict {}

    /** It comes with the product and stays. */
    record RoleCannotBeDeleted(String role) implements Conflict {}

    /** It comes with the product and is what the product says. */
    record RoleIsFixed(String role) implements Conflict {}

    record ConnectorIsBuiltIn(ConnectorKey connector) implements Conflict {}

    /** A connection was made under another definition, and {@code cause} is the code of what it lacks for the present one. */
    record ConnectorRedefined(ConnectorKey connector, ErrorCode cause) implements Conflict {

        /** What would be the caller's fault in a new connection is not in one that was good before. */
        public static Failure since(ConnectorKey connector, Failure why) {
            return why instanceof Invalid unfit ? new ConnectorRedefined(connector, ErrorCatalogue.codeOf(unfit)) : why;
        }
    }

    /** A definition would leave connections behind that it does not fit; {@code cause} is why the first of them would not. */
    record ConnectorBreaksConnections(
            ConnectorKey connector, Seq<ConnectionId> connections, long count, ErrorCode cause) implements Conflict {}

    /** The tenant has not entered its own OAuth app for this connector, and the type needs one. */
    record OAuthAppMissing(ConnectorKey connector) implements Conflict {}

    /** The connector does not say where the API of the connection is. */
    record ApiAddressMissing(ConnectionId connection) implements Conflict {}

    record AuthenticationTypeIsFixed(ConnectionId connection, AuthenticationKind kind) implements Conflict {}

    record AccountMismatch(String connected, String offered) implements Conflict {}

    /** {@code status} is what the connection is instead of connected. */
    record TriggerNeedsConnection(ConnectionId connection, String status) implements Conflict {}

    /** The connector knows the event, and lacks what it takes to wait for it. */
    record EventNotUsable(ConnectorKey connector, String event, EventLack lack) implements Conflict {}

    /** What the definition of an event can lack. */
    enum EventLack {
        REQUEST,
        SIGNATURE
    }

    /** This installation does not deliver to targets of that type, or not to that one. */
    record TargetNotSetUp(String target) implements Conflict {}

    /** Somebody takes what it delivers; {@code waiting} is how much is still on its way. */
    record TriggerHasConsumers(String name, long waiting, Option<Instant> lastDelivered) implements Conflict {}

    /** Nothing was found out for it since then, which is longer than it may take. */
    record TriggerLate(Instant since) implements Conflict {}

    record ConsentPending(ConnectionId connection) implements Conflict {}

    record AuthorizationUsed() implements Conflict {}

    record AuthorizationExpired() implements Conflict {}

    /** Somebody else wrote first; {@code current} is what the caller must read before it tries again. */
    record StaleVersion(Version current) implements Conflict {}

    record IdempotencyKeyReused(String key) implements Conflict {}

    /** The same request came before and has not been answered yet. */
    record RequestInProgress(String key) implements Conflict {}
}
