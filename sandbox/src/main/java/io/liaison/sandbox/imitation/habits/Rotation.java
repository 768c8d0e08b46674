package io.liaison.sandbox.imitation.habits;

/** What becomes of a refresh token when it is used. */
public enum Rotation {
    /** There are none. */
    NONE,
    /** It stays as it is. */
    STAYS,
    /** A new one is given each time, and the old one stays good too. */
    RENEWS,
    /** The old one is good until the new one is used. */
    OVERLAPS,
    /** It works once, and showing it again after the leeway ends the whole grant. */
    ROTATES,
    /** There are none: a living access token is exchanged for its successor. */
    EXCHANGES
}
