package io.liaison.rest.wire;

import io.liaison.application.text.Language;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;

/** One request and its answer, whoever asks: the language to answer in and the trace that it belongs to. */
public record Exchange(Language language, Trace trace) {

    /** Begins with what the two headers of a request say, where they are there and can be read. */
    public static Exchange begin(@Nullable String acceptLanguage, @Nullable String traceparent) {
        return new Exchange(AcceptedLanguage.of(acceptLanguage), Trace.following(traceparent));
    }

    /** The exchange that a request runs in; a new one where it was refused before one had begun. */
    public static Exchange of(SecurityContext security) {
        return security.getUserPrincipal() instanceof Participant participant
                ? participant.exchange()
                : begin(null, null);
    }
}
