package io.liaison.persistence.document;

import org.jspecify.annotations.Nullable;

/** How a provider comes to know an address: {@code state}, and what belongs to that one. */
public record RegistrationDocument(
        State state,
        @Nullable String id,
        int failures,
        @Nullable String expiresAt,
        @Nullable String due,
        @Nullable DiagnosisDocument why) {

    /** The kinds of registrations. */
    public enum State {
        BY_HAND,
        WANTED,
        REGISTERED
    }
}
