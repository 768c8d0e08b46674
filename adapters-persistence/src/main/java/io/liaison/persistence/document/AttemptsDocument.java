package io.liaison.persistence.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last attempts of a delivery, the first of them first. */
public record AttemptsDocument(List<Attempt> attempts) {

    /** When it was made, how long it took, and what was answered, or why it came to nothing. */
    public record Attempt(
            String at,
            String took,
            @Nullable String answer,
            @Nullable DiagnosisDocument why) {}
}
