package io.liaison.application.service.connection;

import io.liaison.application.service.provider.ProviderClient;
import io.liaison.domain.authentication.AuthenticationDetails;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.Account;

/** Details that a provider has just accepted: its grant, and whose account that opens. */
public record Proven(ProviderClient provider, TokenGrant grant, Account account) {

    /** The details with what the provider has told on the way. */
    AuthenticationDetails with(AuthenticationDetails details) {
        return details.learning(provider.learned());
    }
}
