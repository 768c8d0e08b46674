package io.liaison.rest.wire;

import io.liaison.application.text.Language;
import jakarta.ws.rs.core.SecurityContext;

/** One request and its answer, whoever asks: the language to answer in and the trace that it belongs to. */
public record Exchange(Language language, Trace trace) {

    /** The exchange that a request runs in; a new one where it was refused before one had begun. */
    public static Exchange of(SecurityContext security) {
        return security.getUserPrincipal() instanceof Participant participant
                ? participant.exchange()
                : new Exchange(Language.ENGLISH, Trace.following(null));
    }
}
