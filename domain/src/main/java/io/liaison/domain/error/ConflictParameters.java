package io.liaison.domain.error;

import io.liaison.domain.shared.ConnectionId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** What the texts about a conflict are filled in with. */
final class ConflictParameters {
    private static final Map<String, String> NONE = LinkedHashMap.empty();

    private ConflictParameters() {}

    static Map<String, String> of(Conflict conflict) {
        return switch (conflict) {
            case Conflict.NameAlreadyUsed it -> LinkedHashMap.of("name", it.name());
            case Conflict.EmailAlreadyUsed it -> LinkedHashMap.of("resource", "email", "id", it.email());
            case Conflict.PrincipalOwnsItems it ->
                LinkedHashMap.of(
                        "name", it.name(),
                        "count", String.valueOf(it.count()),
                        "items", listed(it.connections(), it.count()));
            case Conflict.GroupInsideItself it -> LinkedHashMap.of("name", it.name());
            case Conflict.GroupHoldsNoKeys it -> LinkedHashMap.of("name", it.name());
            case Conflict.LastAdministrator it -> LinkedHashMap.of("name", it.name());
            case Conflict.ConnectionReferenced it ->
                LinkedHashMap.of(
                        "name", it.name(),
                        "references",
                                it.references().map(ConflictParameters::spelled).mkString(", "));
            case Conflict.FolderInsideItself it -> LinkedHashMap.of("name", it.name(), "target", it.target());
            case Conflict.FolderNotEmpty it ->
                LinkedHashMap.of(
                        "name",
                        it.name(),
                        "count",
                        String.valueOf(it.count()),
                        "items",
                        listed(it.items().map(ConflictParameters::spelled), it.count()));
            case Conflict.FolderReferenced it ->
                LinkedHashMap.of(
                        "name",
                        it.name(),
                        "count",
                        String.valueOf(it.count()),
                        "references",
                        listed(it.references().map(ConflictParameters::spelled), it.count()));
            case Conflict.WorkspaceBoundary it -> LinkedHashMap.of("name", it.name());
            case Conflict.WorkspaceNotShared it -> LinkedHashMap.of("name", it.name());
            case Conflict.ConnectorInUse it ->
                LinkedHashMap.of(
                        "resource", "connector",
                        "id", it.connector().value(),
                        "count", String.valueOf(it.connections()));
            case Conflict.RoleInUse it ->
                LinkedHashMap.of("resource", "role", "id", it.role(), "count", String.valueOf(it.assignments()));
            case Conflict.RoleCannotBeDeleted it -> NONE;
            case Conflict.RoleIsFixed it -> NONE;
            case Conflict.ConnectorIsBuiltIn it ->
                LinkedHashMap.of("connector", it.connector().value());
            case Conflict.ConnectorRedefined it ->
                LinkedHashMap.of(
                        "connector", it.connector().value(), "cause", it.cause().title());
            case Conflict.ConnectorBreaksConnections it ->
                LinkedHashMap.of(
                        "connector", it.connector().value(),
                        "connections", listed(it.connections().map(ConnectionId::toString), it.count()),
                        "cause", it.cause().title());
            case Conflict.OAuthAppMissing it ->
                LinkedHashMap.of("connector", it.connector().value());
            case Conflict.ApiAddressMissing it -> NONE;
            case Conflict.AuthenticationTypeIsFixed it ->
                LinkedHashMap.of("authenticationType", it.kind().key());
            case Conflict.AccountMismatch it -> LinkedHashMap.of("connected", it.connected(), "offered", it.offered());
            case Conflict.TriggerNeedsConnection it -> LinkedHashMap.of("status", it.status());
            case Conflict.EventNotUsable it ->
                LinkedHashMap.of(
                        "connector", it.connector().value(),
                        "event", it.event(),
                        "lack", it.lack().name());
            case Conflict.TargetNotSetUp it -> LinkedHashMap.of("target", it.target());
            case Conflict.TriggerHasConsumers it ->
                LinkedHashMap.of(
                        "name", it.name(),
                        "waiting", String.valueOf(it.waiting()),
                        "lastDelivered",
                                it.lastDelivered().map(Instant::toString).getOrElse("—"));
            case Conflict.TriggerLate it -> LinkedHashMap.of("since", it.since().toString());
            case Conflict.ConsentPending it -> NONE;
            case Conflict.AuthorizationUsed it -> NONE;
            case Conflict.AuthorizationExpired it -> NONE;
            case Conflict.StaleVersion it ->
                LinkedHashMap.of("version", String.valueOf(it.current().value()));
            case Conflict.IdempotencyKeyReused it -> LinkedHashMap.of("key", it.key());
            case Conflict.RequestInProgress it -> LinkedHashMap.of("key", it.key());
        };
    }

    /** Those that are named, and how many more there are. */
    private static String listed(Seq<String> named, long count) {
        var more = count - named.size();
        return named.appendAll(Option.some("+" + more).filter(any -> more > 0)).mkString(", ");
    }

    private static String spelled(Conflict.Item item) {
        return item.kind().key() + " " + item.name();
    }

    private static String spelled(Conflict.Hold hold) {
        return hold.connection() + ": " + spelled(hold.by());
    }

    private static String spelled(Conflict.Referrer referrer) {
        return referrer.kind().key() + " " + referrer.name() + " (" + referrer.key() + ")";
    }
}
