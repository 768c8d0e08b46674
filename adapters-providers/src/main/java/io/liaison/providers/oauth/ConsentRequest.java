package io.liaison.providers.oauth;

import io.liaison.application.port.outbound.AuthorizationEndpoint.Request;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.providers.possession.Prover;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** What a person is asked for, and the key that the code is to be bound to, where it is (RFC 9449, section 10). */
record ConsentRequest(Request request, Option<ProofKey> key) {
    static final String THUMBPRINT = "dpop_jkt";

    OAuthClient client() {
        return request.client();
    }

    Map<String, String> binding() {
        return key.<Map<String, String>>map(
                        known -> LinkedHashMap.of(THUMBPRINT, Prover.of(known).thumbprint()))
                .getOrElse(LinkedHashMap.empty());
    }
}
