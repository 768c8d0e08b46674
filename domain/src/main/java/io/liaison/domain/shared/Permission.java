package io.liaison.domain.shared;

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
    CONNECTIONS_DELETE("connections.delete");

    private final String key;

    Permission(String key) {
        this.key = key;
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
