package io.liaison.trial;

/** What happens in the life of a connection, in this order. */
public enum Chapter {
    /** Somebody fills in the form by its examples, consents where that is needed, and the account is told. */
    CONNECTS,
    /** The token opens the account. */
    OPENS,
    /** The token comes to its end, and another one is there before. */
    RENEWS,
    /** The provider refuses the token before its time. */
    RECOVERS,
    /** The grant is withdrawn at the provider. */
    BREAKS,
    /** The same person connects again. */
    RECONNECTS,
    /** The connection is deleted, and its provider is told where it can be. */
    ENDS
}
