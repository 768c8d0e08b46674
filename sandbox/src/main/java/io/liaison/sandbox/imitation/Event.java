package io.liaison.sandbox.imitation;

/** What an imitation has carried out. */
public enum Event {
    /** Consents, given or declined. */
    AUTHORIZATION,
    /** First token requests of a grant. */
    TOKEN,
    REFRESH,
    /** Codes for other devices. */
    DEVICE,
    IDENTITY,
    /** Other requests to the API. */
    API,
    REVOCATION
}
