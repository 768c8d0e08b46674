package io.liaison.rest.console.role;

import io.liaison.domain.shared.Permission;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** What permissions are about, as the first word of their keys says, so that people find them. */
final class Areas {

    private Areas() {}

    static Seq<String> all() {
        return Array.of(Permission.values()).map(Areas::areaOf).distinct();
    }

    static Seq<Permission> of(String area) {
        return Array.of(Permission.values())
                .filter(permission -> areaOf(permission).equals(area));
    }

    private static String areaOf(Permission permission) {
        return permission.key().substring(0, permission.key().indexOf('.'));
    }
}
