package io.liaison.sandbox.hooks;

import java.time.Duration;
import java.time.Instant;

/** Makes a message that is to be refused. */
@FunctionalInterface
interface Forgery {

    Posting of(Posting draft, String secret, Instant now);

    static Posting signedByAnother(Posting draft, String secret, Instant now) {
        return draft.signed("another-" + secret, now);
    }

    static Posting unsigned(Posting draft, String secret, Instant now) {
        return draft;
    }

    static Posting tampered(Posting draft, String secret, Instant now) {
        return draft.signed(secret, now).saying(draft.body().replace("open", "closed"));
    }

    static Posting stale(Posting draft, String secret, Instant now) {
        return draft.signed(secret, now.minus(Duration.ofHours(1)));
    }
}
