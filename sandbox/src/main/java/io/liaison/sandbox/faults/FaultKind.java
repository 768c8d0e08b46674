package io.liaison.sandbox.faults;

import java.util.Locale;

/** How an answer can go wrong. */
public enum FaultKind {
    /** An error status, with a JSON error for a body. */
    STATUS,
    /** 200 with a page, as from a captive portal. */
    HTML,
    /** 200 with nothing. */
    EMPTY,
    /** 200 with an OAuth error for a body. */
    ERROR_IN_200,
    /** 200 with a body that ends before its declared length; then the connection does. */
    TRUNCATED,
    /** 200 with ten megabytes. */
    HUGE,
    /** 307 to another path of the sandbox, which counts who follows. */
    REDIRECT,
    /** The true answer, as if no more than an identity had been granted. */
    NARROW,
    /** The true answer, late. */
    SLOW,
    /** No answer until the reset. */
    NEVER;

    /** As it is spelt in forms and states: {@code error-in-200}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
