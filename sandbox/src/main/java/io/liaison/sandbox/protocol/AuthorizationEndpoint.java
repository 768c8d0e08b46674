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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code GET /authorize}: shows the consent page, or refuses; to whom, depends on what can be trusted so far. */
public final class AuthorizationEndpoint implements Endpoint {
    private final RedirectUris redirectUris;
    private final PendingConsents consents;
    private final AuthorizationAnswers answers;

    public AuthorizationEndpoint(RedirectUris redirectUris, PendingConsents consents, AuthorizationAnswers answers) {
        this.redirectUris = redirectUris;
        this.consents = consents;
        this.answers = answers;
    }

    /** Nothing is redirected before client and redirect URI are known to belong together. */
    @Override
    public HTTPResponse answer(HTTPRequest http) {
        var id = only(http, "client_id");
        var client = id.map(ClientID::new).flatMap(Clients::byId);
        return client.isPresent()
                ? forClient(client.get(), http)
                : RefusalPage.of(Reason.UNKNOWN_CLIENT, id.orElse(""), languages(http));
    }

    private HTTPResponse forClient(Client client, HTTPRequest http) {
        var address = only(http, "redirect_uri");
        var redirect = address.flatMap(AuthorizationEndpoint::uri).filter(uri -> redirectUris.allow(client.id(), uri));
        return redirect.isPresent()
                ? forRedirect(redirect.get(), client, http)
                : RefusalPage.of(Reason.UNKNOWN_REDIRECT_URI, address.orElse(""), languages(http));
    }

    private HTTPResponse forRedirect(URI redirect, Client client, HTTPRequest http) {
        try {
            var request = AuthorizationRequest.parse(http.getQueryStringParameters());
            var consent = AuthorizationRules.check(request, client);
            return ConsentPage.of(consent, consents.open(consent), languages(http));
        } catch (GeneralException refused) {
            return answers.refused(redirect, state(http), error(refused));
        }
    }

    /** Present when sent exactly once and not empty. */
    private static Optional<String> only(HTTPRequest http, String parameter) {
        var values = http.getQueryStringParameters().getOrDefault(parameter, List.of());
        return values.size() == 1 ? Optional.of(values.getFirst()).filter(value -> !value.isBlank()) : Optional.empty();
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static @Nullable State state(HTTPRequest http) {
        return only(http, "state").map(State::new).orElse(null);
    }

    private static ErrorObject error(GeneralException refused) {
        return Optional.ofNullable(refused.getErrorObject()).orElse(OAuth2Error.INVALID_REQUEST);
    }

    private static @Nullable String languages(HTTPRequest http) {
        return http.getHeaderValue("Accept-Language");
    }
}
