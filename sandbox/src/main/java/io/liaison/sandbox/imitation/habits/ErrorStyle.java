package io.liaison.sandbox.imitation.habits;

/** How errors are told. */
public enum ErrorStyle {
    /** By the status, with {@code error} and {@code error_description}. */
    STATUS,
    /** The same members, with the status 200. */
    IN_200,
    /** {@code {"ok":false,"error":…}} with the status 200. */
    OK_FALSE,
    /** {@code {"error":{"message":…,"code":190}}}. */
    CODED,
    /** Of the API only: a stranger is answered 200 like an account, with null for its id. */
    ANONYMOUS
}
