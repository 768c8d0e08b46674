package io.liaison.domain.connector;

/** Where a definition comes from: installed by the program that embeds the engine, shipped with it, or written by a tenant. */
public enum ConnectorSource {
    BUILT_IN("built-in"),
    SHIPPED("built-in"),
    CUSTOM("custom");

    private final String key;

    ConnectorSource(String key) {
        this.key = key;
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
