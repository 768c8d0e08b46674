package io.liaison.sandbox.hooks;

/** What can happen to a ticket. */
public enum Occurrence {
    CREATED("ticket.created"),
    CHANGED("ticket.changed");

    private final String type;

    Occurrence(String type) {
        this.type = type;
    }

    /** As messages and subscriptions call it. */
    String type() {
        return type;
    }
}
