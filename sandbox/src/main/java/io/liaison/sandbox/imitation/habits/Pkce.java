package io.liaison.sandbox.imitation.habits;

/** What a provider makes of RFC 7636. */
public enum Pkce {
    REQUIRED,
    SUPPORTED,
    /** A request with a challenge is refused as invalid. */
    REFUSED
}
