package io.liaison.domain.error;

/** How it is known what a number means. */
public enum Evidence {
    /** The public interface documents the number. */
    DOCUMENTED("documented"),
    /** The number follows from the order in which the names are published. */
    DERIVED("derived"),
    /** The number has been seen in answers, and stands in no published table. */
    OBSERVED("observed"),
    /** The number is ours. */
    OURS("ours");

    private final String key;

    Evidence(String key) {
        this.key = key;
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
