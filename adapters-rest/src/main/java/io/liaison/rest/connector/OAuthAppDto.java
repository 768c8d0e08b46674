package io.liaison.rest.connector;

import java.util.List;

/** The tenant's own app at a provider. Its secret never comes back. */
public record OAuthAppDto(String connector, String clientId, List<String> scopes, long version) {}
