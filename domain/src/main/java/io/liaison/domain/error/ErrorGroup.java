package io.liaison.domain.error;

import io.vavr.collection.Array;
import io.vavr.control.Option;

/** What codes are about, in the order in which the catalogue shows them: a reader looks here first. */
public enum ErrorGroup {
    GENERAL("general"),
    AUDIT("audit"),
    FOLDERS("folders"),
    ROBOTS("robots"),
    CONFLICTS("conflicts"),
    USERS("users"),
    ASSETS("assets"),
    TRIGGERS("triggers"),
    PROCESSES("processes"),
    COMPONENTS("components"),
    LOGS("logs"),
    CONFIGURATION("configuration"),
    QUEUES("queues"),
    LICENCES("licences"),
    CREDENTIAL_STORES("credential-stores"),
    TESTING("testing"),
    REQUESTS("requests"),
    CONNECTORS("connectors"),
    CERTIFICATES("certificates"),
    CONSENTS("consents"),
    PROVIDERS("providers"),
    STORAGE("storage");

    private final String key;

    ErrorGroup(String key) {
        this.key = key;
    }

    public static Option<ErrorGroup> parse(String key) {
        return Array.of(values()).find(group -> group.key.equals(key));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
