package io.liaison.sandbox.hooks;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A request exactly as it goes out. */
record Posting(URI url, String delivery, Optional<String> signature, String body) {

    static Posting draft(Hook hook, Message message) {
        return new Posting(hook.url(), UUID.randomUUID().toString(), Optional.empty(), message.body());
    }

    Posting signed(String secret, Instant at) {
        return new Posting(url, delivery, Optional.of(Signature.of(secret, at, body)), body);
    }

    Posting saying(String other) {
        return new Posting(url, delivery, signature, other);
    }
}
