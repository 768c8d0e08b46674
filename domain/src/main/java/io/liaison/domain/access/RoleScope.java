package io.liaison.domain.access;

import io.vavr.collection.Array;
import io.vavr.control.Option;

/** Where a role can be held. */
public enum RoleScope {
    /** By a principal as such: it counts in the whole tenant, and in every folder that people share. */
    TENANT("tenant"),
    /** In a folder: it counts there and in everything below. */
    FOLDER("folder");

    private final String key;

    RoleScope(String key) {
        this.key = key;
    }

    public static Option<RoleScope> parse(String raw) {
        return Array.of(values()).find(scope -> scope.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
