package io.liaison.domain.connection;

/** What others are told of by themselves. */
public enum AnnouncementKind {
    BROKE("io.liaison.connection.broke"),
    HEALED("io.liaison.connection.healed");

    private final String key;

    AnnouncementKind(String key) {
        this.key = key;
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
