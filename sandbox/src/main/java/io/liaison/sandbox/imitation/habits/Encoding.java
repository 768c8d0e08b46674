package io.liaison.sandbox.imitation.habits;

/** How the parameters of a request are written down. */
public enum Encoding {
    FORM,
    JSON,
    /** In the query string, with an empty body. */
    QUERY
}
