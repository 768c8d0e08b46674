package io.liaison.domain.access;

import io.liaison.domain.shared.Permission;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** A named set of permissions. An automation user works with connections and does not make them. */
public enum Role {
    ADMINISTRATOR("administrator", HashSet.of(Permission.values())),
    AUTOMATION_USER(
            "automation-user",
            HashSet.of(
                    Permission.FOLDERS_VIEW,
                    Permission.CONNECTORS_VIEW,
                    Permission.CONNECTIONS_VIEW,
                    Permission.CONNECTIONS_USE)),
    VIEWER("viewer", HashSet.of(Permission.FOLDERS_VIEW, Permission.CONNECTORS_VIEW, Permission.CONNECTIONS_VIEW));

    private static final Seq<Role> ALL = Array.of(values());
    private final String key;
    private final Set<Permission> permissions;

    Role(String key, Set<Permission> permissions) {
        this.key = key;
        this.permissions = permissions;
    }

    public static Option<Role> parse(@Nullable String raw) {
        return ALL.find(role -> role.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
