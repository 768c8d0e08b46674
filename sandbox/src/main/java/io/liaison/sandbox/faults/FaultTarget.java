package io.liaison.sandbox.faults;

import java.util.Locale;

/** Which endpoints can be made to fail. */
public enum FaultTarget {
    TOKEN,
    IDENTITY,
    TICKETS,
    CHANGES,
    HOOKS,
    REVOCATION,
    DISCOVERY;

    /** As it is spelt in forms and states: {@code token}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
