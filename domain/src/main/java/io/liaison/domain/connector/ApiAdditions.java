package io.liaison.domain.connector;

import io.liaison.domain.authentication.Secret;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * What goes along with every request to an API because its connector says so. {@code confidential} are the secrets among what
 * it was made of: whoever is told an answer is not told those.
 */
public record ApiAdditions(Map<String, Secret> headers, Map<String, Secret> parameters, Seq<Secret> confidential) {
    public static final ApiAdditions NONE =
            new ApiAdditions(LinkedHashMap.empty(), LinkedHashMap.empty(), List.empty());
}
