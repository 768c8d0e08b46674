package io.liaison.domain.access;

import static io.liaison.domain.shared.Permission.CONNECTIONS_CREATE;
import static io.liaison.domain.shared.Permission.CONNECTIONS_DELETE;
import static io.liaison.domain.shared.Permission.CONNECTIONS_EDIT;
import static io.liaison.domain.shared.Permission.CONNECTIONS_USE;
import static io.liaison.domain.shared.Permission.CONNECTIONS_VIEW;
import static io.liaison.domain.shared.Permission.CONNECTORS_VIEW;
import static io.liaison.domain.shared.Permission.FOLDERS_VIEW;
import static io.liaison.domain.shared.Permission.TRIGGERS_CREATE;
import static io.liaison.domain.shared.Permission.TRIGGERS_DELETE;
import static io.liaison.domain.shared.Permission.TRIGGERS_EDIT;
import static io.liaison.domain.shared.Permission.TRIGGERS_VIEW;

import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.Version;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** The roles that every tenant has. An automation user works with connections and does not make them. */
public final class BuiltInRoles {
    public static final Role ADMINISTRATOR = role("administrator", RoleScope.TENANT, HashSet.of(Permission.values()));

    /** Held by everybody in a tenant: whoever may connect something has to see what can be connected. */
    public static final Role MEMBER = role("member", RoleScope.TENANT, HashSet.of(CONNECTORS_VIEW));

    public static final Role FOLDER_ADMINISTRATOR = role("folder-administrator", RoleScope.FOLDER, ofFolders());
    public static final Role AUTOMATION_USER = role(
            "automation-user",
            RoleScope.FOLDER,
            HashSet.of(FOLDERS_VIEW, CONNECTIONS_VIEW, CONNECTIONS_USE, TRIGGERS_VIEW));
    public static final Role CONNECTION_OWNER = role(
            "connection-owner",
            RoleScope.FOLDER,
            HashSet.of(
                    FOLDERS_VIEW,
                    CONNECTIONS_VIEW,
                    CONNECTIONS_USE,
                    CONNECTIONS_CREATE,
                    CONNECTIONS_EDIT,
                    CONNECTIONS_DELETE,
                    TRIGGERS_VIEW,
                    TRIGGERS_CREATE,
                    TRIGGERS_EDIT,
                    TRIGGERS_DELETE));
    public static final Role VIEWER =
            role("viewer", RoleScope.FOLDER, HashSet.of(FOLDERS_VIEW, CONNECTIONS_VIEW, TRIGGERS_VIEW));

    private BuiltInRoles() {}

    public static Seq<Role> all() {
        return List.of(ADMINISTRATOR, MEMBER, FOLDER_ADMINISTRATOR, AUTOMATION_USER, CONNECTION_OWNER, VIEWER);
    }

    private static Set<Permission> ofFolders() {
        return Array.of(Permission.values()).filter(Permission::isForFolders).toSet();
    }

    private static Role role(String name, RoleScope scope, Set<Permission> permissions) {
        return new Role(new RoleName(name), scope, permissions, true, Version.FIRST);
    }
}
