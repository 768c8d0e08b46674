package io.liaison.domain.connector;

import io.liaison.domain.authentication.Additions;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** What requests to an authorization server carry besides what the standards know, with fields and facts to fill in. */
public record ParameterTemplates(
        Map<String, TextTemplate> grant, Map<String, TextTemplate> refresh, Map<String, TextTemplate> revocation) {
    /** What a revocation may name besides: the client that tells. */
    public static final String CLIENT_ID = "clientId";
    /** The same of its secret, which is put in when the request goes out, since nobody keeps it for that. */
    public static final String CLIENT_SECRET = "clientSecret";

    public static final ParameterTemplates NONE =
            new ParameterTemplates(LinkedHashMap.empty(), LinkedHashMap.empty(), LinkedHashMap.empty());

    /** For one connection; the headers are those of the API that hold no secret. */
    public Additions filledWith(KnownValues known, Map<String, TextTemplate> headers, ClientId client) {
        return new Additions(
                ApiProfile.filled(headers, known.open()),
                ApiProfile.filled(grant, known.all()).mapValues(Secret::new),
                ApiProfile.filled(refresh, known.all()).mapValues(Secret::new),
                ApiProfile.filled(
                        revocation,
                        known.open().put(CLIENT_ID, client.value()).put(CLIENT_SECRET, "{" + CLIENT_SECRET + "}")));
    }
}
