package io.liaison.application.service.farewell;

/** How it ended to tell a provider. */
public enum Reply {
    /** It knows, or need not know. */
    TOLD,
    /** It is to be told later. */
    POSTPONED,
    /** It will not be told any more. */
    GIVEN_UP
}
