package io.liaison.rest.console.frame;

/** The parts of the console, in the order in which it offers them. */
public enum Part {
    CONNECTIONS("connections", ""),
    CATALOGUE("catalogue", "catalogue"),
    HEALTH("health", "health"),
    PEOPLE("people", "people"),
    ROLES("roles", "roles"),
    RULES("rules", "rules"),
    AUDIT("audit", "audit"),
    ERRORS("errors", "errors"),
    KEYS("keys", "keys");

    private final String key;
    private final String path;

    Part(String key, String path) {
        this.key = key;
        this.path = path;
    }

    /** Its name among the words of the console. */
    String key() {
        return key;
    }

    /** Its first page, below that of the console. */
    String path() {
        return path;
    }
}
