package io.liaison.torture.event.provider;

/** The ways in which the provider posts. */
public enum PostedKind {
    /** Signed by a key that it is told; the id of the message is not signed. */
    TIMED("timed"),
    /** Signed by a key that it tells. */
    STANDARD("standard");

    private final String key;

    PostedKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
