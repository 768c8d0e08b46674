package io.liaison.application.service.provider;

import io.liaison.domain.authentication.Credentials;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Connector;
import io.vavr.control.Option;
import java.net.URI;

/** All that is needed to speak to a provider for one connection, for the length of one use case. */
public record ProviderClient(
        Connector connector,
        AuthenticationOffer offer,
        Credentials credentials,
        OAuthClient client,
        Option<URI> apiBaseUrl) {

    public Option<String> apiBaseUrlText() {
        return apiBaseUrl.map(URI::toString);
    }
}
