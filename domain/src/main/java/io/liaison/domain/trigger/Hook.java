package io.liaison.domain.trigger;

import io.liaison.domain.authentication.Secret;

/**
 * Where a provider posts what happens, and what it proves itself with. The {@code address} is a text that nobody can guess,
 * and {@code key} is the secret that the provider signs with. Once the provider is {@code known}, by having told its key or
 * signed something with it, no stranger can tell another one.
 */
public record Hook(Secret address, Secret key, boolean known, Registration registration) {

    /** With a key that somebody may tell who is entitled to. */
    public Hook provedBy(Secret otherKey) {
        return new Hook(address, otherKey, true, registration);
    }

    public Hook asKnown() {
        return new Hook(address, key, true, registration);
    }

    public Hook with(Registration next) {
        return new Hook(address, key, known, next);
    }
}
