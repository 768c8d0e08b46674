package io.liaison.providers.oauth;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.application.port.outbound.AuthorizationEndpoint.Request;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.Secret;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.net.URI;
import java.util.Collections;
import java.util.List;

/** The authorization request in the address of a page (RFC 6749, section 4.1.1). */
final class ConsentUrl {

    /** What the protocol is made of; a connector's own parameters may add to it and not bend it. */
    private static final Set<String> PROTOCOL = HashSet.of(
            "response_type",
            "response_mode",
            "client_id",
            "redirect_uri",
            "scope",
            "state",
            "code_challenge",
            "code_challenge_method",
            ConsentRequest.THUMBPRINT,
            "request",
            "request_uri");

    private ConsentUrl() {}

    /** The page's own query stays. */
    static URI of(URI endpoint, ConsentRequest asked) {
        return with(endpoint, parameters(asked));
    }

    /** The same for a request that the provider knows already, by the name that it has given to it (RFC 9126). */
    static URI ofPushed(URI endpoint, ClientId client, String name) {
        return with(endpoint, LinkedHashMap.of("client_id", client.value(), "request_uri", name));
    }

    /** All that is asked for, the connector's own parameters included. */
    static Map<String, String> parameters(ConsentRequest asked) {
        return protocol(asked.request())
                .merge(asked.binding())
                .merge(asked.request().parameters().filterKeys(name -> !PROTOCOL.contains(name)));
    }

    private static URI with(URI endpoint, Map<String, String> parameters) {
        Map<String, List<String>> own = LinkedHashMap.ofAll(URLUtils.parseParameters(endpoint.getRawQuery()));
        var query = own.filterKeys(name -> !PROTOCOL.contains(name))
                .merge(parameters.mapValues(Collections::singletonList), (theirs, ours) -> ours);
        return URI.create(endpoint.getScheme() + "://" + endpoint.getRawAuthority() + endpoint.getRawPath() + "?"
                + URLUtils.serializeParameters(query.toJavaMap()));
    }

    private static Map<String, String> protocol(Request request) {
        var basic = LinkedHashMap.of(
                "response_type", "code",
                "client_id", request.client().id().value(),
                "redirect_uri", request.redirectUri().toString(),
                "state", request.state().reveal());
        var scoped = request.scopes().isEmpty()
                ? basic
                : basic.put(
                        request.client().dialect().scopeParameter(),
                        request.scopes().joined(request.scopeSeparator()));
        return request.verifier().fold(() -> scoped, verifier -> scoped.merge(challenge(verifier)));
    }

    private static Map<String, String> challenge(Secret verifier) {
        var challenge = CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier.reveal()));
        return LinkedHashMap.of(
                "code_challenge", challenge.getValue(),
                "code_challenge_method", CodeChallengeMethod.S256.getValue());
    }
}
