package io.liaison.sandbox.protocol;

import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import io.liaison.sandbox.consent.ConsentPage;
import io.liaison.sandbox.consent.PendingConsents;
import io.liaison.sandbox.consent.RefusalPage;
import io.liaison.sandbox.consent.RefusalPage.Reason;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.registry.Client;
import io.liaison.sandbox.registry.Clients;
import io.liaison.sandbox.registry.RedirectUris;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code GET /authorize}: shows the consent page, or refuses; to whom, depends on what can be trusted so far. */
public final class AuthorizationEndpoint implements Endpoint {
    private final RedirectUris redirectUris;
    private final PendingConsents consents;
    private final PushedRequests pushedRequests;
    private final AuthorizationAnswers answers;

    public AuthorizationEndpoint(
            RedirectUris redirectUris,
            PendingConsents consents,
            PushedRequests pushedRequests,
            AuthorizationAnswers answers) {
        this.redirectUris = redirectUris;
        this.consents = consents;
        this.pushedRequests = pushedRequests;
        this.answers = answers;
    }

    /** Nothing is redirected before client and redirect URI are known to belong together. */
    @Override
    public HTTPResponse answer(HTTPRequest http) {
        var sent = http.getQueryStringParameters();
        var id = only(sent, "client_id");
        var client = id.map(ClientID::new).flatMap(Clients::byId);
        return client.isPresent()
                ? forClient(client.get(), sent, languages(http))
                : RefusalPage.of(Reason.UNKNOWN_CLIENT, id.orElse(""), languages(http));
    }

    /** What was pushed counts alone: whatever else the browser brings along was not said by the client. */
    private HTTPResponse forClient(Client client, Map<String, List<String>> sent, @Nullable String languages) {
        var name = only(sent, "request_uri").filter(PushedRequests::isName);
        if (name.isEmpty()) {
            return forRequest(client, sent, languages);
        }
        return pushedRequests
                .find(client.id(), name.get())
                .map(pushed -> forRequest(client, pushed, languages))
                .orElseGet(() -> RefusalPage.of(Reason.UNKNOWN_REQUEST, name.get(), languages));
    }

    private HTTPResponse forRequest(Client client, Map<String, List<String>> sent, @Nullable String languages) {
        var address = only(sent, "redirect_uri");
        var redirect = address.flatMap(AuthorizationEndpoint::uri).filter(uri -> redirectUris.allow(client.id(), uri));
        return redirect.isPresent()
                ? forRedirect(redirect.get(), client, sent, languages)
                : RefusalPage.of(Reason.UNKNOWN_REDIRECT_URI, address.orElse(""), languages);
    }

    private HTTPResponse forRedirect(
            URI redirect, Client client, Map<String, List<String>> sent, @Nullable String languages) {
        try {
            var consent = AuthorizationRules.check(AuthorizationRequest.parse(sent), client);
            return ConsentPage.of(consent, consents.open(consent), languages);
        } catch (GeneralException refused) {
            return answers.refused(redirect, state(sent), error(refused));
        }
    }

    /** Present when sent exactly once and not empty. */
    private static Optional<String> only(Map<String, List<String>> sent, String parameter) {
        var values = sent.getOrDefault(parameter, List.of());
        return values.size() == 1 ? Optional.of(values.getFirst()).filter(value -> !value.isBlank()) : Optional.empty();
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static @Nullable State state(Map<String, List<String>> sent) {
        return only(sent, "state").map(State::new).orElse(null);
    }

    private static ErrorObject error(GeneralException refused) {
        return Optional.ofNullable(refused.getErrorObject()).orElse(OAuth2Error.INVALID_REQUEST);
    }

    private static @Nullable String languages(HTTPRequest http) {
        return http.getHeaderValue("Accept-Language");
    }
}
