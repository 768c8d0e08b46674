package io.liaison.domain.error;

/** Who can mend a failure. */
public enum Fault {
    CALLER("caller"),
    ADMINISTRATOR("administrator"),
    PROVIDER("provider"),
    SERVER("server");

    private final String key;

    Fault(String key) {
        this.key = key;
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
