package io.liaison.domain.connection;

/** What ends at a moment that is known before. */
public enum EndKind {
    REFRESH_TOKEN("refresh-token"),
    CLIENT_CERTIFICATE("client-certificate"),
    API_KEY("api-key");

    private final String key;

    EndKind(String key) {
        this.key = key;
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
