package io.liaison.domain.error;

/** How a code reaches whoever it concerns. */
public enum ErrorKind {
    /** In the answer to a request. */
    ERROR("error"),
    /** As a notification that nobody asked for. */
    ALERT("alert");

    private final String key;

    ErrorKind(String key) {
        this.key = key;
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
