package io.liaison.sandbox.imitation.habits;

/** How a client shows at the token endpoint who it is. */
public enum ClientProof {
    BASIC,
    POST,
    PRIVATE_KEY_JWT,
    /** It only says its name. */
    NONE
}
