package io.liaison.persistence.schema;

/** Where Flyway notes what it has done. */
public enum History {
    /** In a schema that is ours alone. */
    ALONE("flyway_schema_history"),
    /** In a schema of the host, which may have a Flyway of its own. */
    BESIDE_THE_HOST("liaison_schema_history");

    private final String table;

    History(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }

    boolean isShared() {
        return this == BESIDE_THE_HOST;
    }
}
