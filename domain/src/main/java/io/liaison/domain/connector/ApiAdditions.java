package io.liaison.domain.connector;

import io.liaison.domain.authentication.Secret;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What goes along with every request to an API because its connector says so. {@code confidential} are the secrets among what
 * it was made of: whoever is told an answer is not told those. {@code signing} is what requests are signed for, where the credential
 * signs.
 */
public record ApiAdditions(
        Map<String, Secret> headers,
        Map<String, Secret> parameters,
        Seq<Secret> confidential,
        Option<SigningScope> signing) {
    public static final ApiAdditions NONE =
            new ApiAdditions(LinkedHashMap.empty(), LinkedHashMap.empty(), List.empty(), Option.none());

    /** The same for a request to another service of theirs. */
    public ApiAdditions signedFor(String service) {
        return new ApiAdditions(headers, parameters, confidential, signing.map(scope -> scope.of(service)));
    }
}
