package io.liaison.persistence.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a provider wants to be told that a grant is over. */
public record MannerDocument(
        String method,
        String teller,
        String encoding,
        @Nullable String token,
        @Nullable PlacementDocument placement,
        Map<String, String> headers,
        Map<String, String> parameters) {}
