package io.liaison.domain.connection;

/** What others are told of by themselves. */
public enum AnnouncementKind {
    BROKE("io.liaison.connection.broke"),
    HEALED("io.liaison.connection.healed"),
    ENDS_SOON("io.liaison.connection.ends-soon"),
    KEY_ENDS_SOON("io.liaison.key.ends-soon"),
    TRIGGER_LATE("io.liaison.trigger.late"),
    TRIGGER_ON_TIME("io.liaison.trigger.on-time");

    private final String key;

    AnnouncementKind(String key) {
        this.key = key;
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
