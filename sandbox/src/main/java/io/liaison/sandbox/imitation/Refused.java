package io.liaison.sandbox.imitation;

import java.io.Serial;

/** A request that an imitation does not carry out. The desk that refuses tells it in the provider's dialect. */
final class Refused extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final Why why;
    private final String error;
    private final int status;

    /** Whose fault it is. */
    enum Why {
        /** The provider never takes such a request. */
        MALFORMED,
        /** The request is fine, and what it shows is no longer good. */
        DENIED,
        /** It went to a host that is not the provider's. */
        STRAY
    }

    private Refused(Why why, String error, String description, int status) {
        super(description, null, false, false);
        this.why = why;
        this.error = error;
        this.status = status;
    }

    static Refused malformed(String description) {
        return malformed("invalid_request", description, 400);
    }

    static Refused malformed(String error, String description, int status) {
        return new Refused(Why.MALFORMED, error, description, status);
    }

    static Refused denied(String error, String description, int status) {
        return new Refused(Why.DENIED, error, description, status);
    }

    static Refused stray(String host) {
        return new Refused(Why.STRAY, "misdirected_request", "This provider has no host " + host, 421);
    }

    Why why() {
        return why;
    }

    String error() {
        return error;
    }

    String description() {
        return String.valueOf(getMessage());
    }

    int status() {
        return status;
    }
}
