package io.liaison.domain.authentication;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * What an authorization server wants besides what the standards know: headers of every request, and parameters of those for
 * a first grant, for a refresh and for a revocation. What is asked for tokens with may be secret; a revocation is told
 * later, by whoever is there then, and carries nothing that would have to be kept for it.
 */
public record Additions(
        Map<String, String> headers,
        Map<String, Secret> grant,
        Map<String, Secret> refresh,
        Map<String, String> revocation) {
    public static final Additions NONE =
            new Additions(LinkedHashMap.empty(), LinkedHashMap.empty(), LinkedHashMap.empty(), LinkedHashMap.empty());
}
