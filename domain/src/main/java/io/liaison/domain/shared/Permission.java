package io.liaison.domain.shared;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What a principal may be allowed to do. {@code use} is apart from {@code view}: a robot needs the token only. */
public enum Permission {
    FOLDERS_VIEW("folders.view"),
    FOLDERS_CREATE("folders.create"),
    CONNECTORS_VIEW("connectors.view"),
    CONNECTORS_MANAGE("connectors.manage"),
    CONNECTIONS_VIEW("connections.view"),
    CONNECTIONS_USE("connections.use"),
    CONNECTIONS_CREATE("connections.create"),
    CONNECTIONS_EDIT("connections.edit"),
    CONNECTIONS_DELETE("connections.delete"),
    FOLDERS_EDIT("folders.edit"),
    FOLDERS_DELETE("folders.delete"),
    FOLDERS_SHARE("folders.share"),
    PRINCIPALS_VIEW("principals.view"),
    PRINCIPALS_MANAGE("principals.manage"),
    ROLES_MANAGE("roles.manage"),
    POLICIES_MANAGE("policies.manage"),
    WORKSPACES_MANAGE("workspaces.manage"),
    AUDIT_VIEW("audit.view"),
    KEYS_MANAGE("keys.manage"),
    TRIGGERS_VIEW("triggers.view"),
    TRIGGERS_CREATE("triggers.create"),
    TRIGGERS_EDIT("triggers.edit"),
    TRIGGERS_DELETE("triggers.delete");

    private static final Seq<String> FOLDER_AREAS = List.of("folders.", "connections.", "triggers.");
    private static final Seq<Permission> ALL = Array.of(values());
    private final String key;

    Permission(String key) {
        this.key = key;
    }

    public static Option<Permission> parse(String raw) {
        return ALL.find(permission -> permission.key.equals(raw));
    }

    /** Whether it can be held in a folder; the others are about the tenant as a whole. */
    public boolean isForFolders() {
        return FOLDER_AREAS.exists(key::startsWith);
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
