package io.liaison.application.service.provider;

import io.liaison.domain.authentication.AssertionSubject;
import io.liaison.domain.authentication.Credentials;
import io.liaison.domain.connection.Account;

/** Whose account it is, where a connector knows no way to ask: whoever was named. A key or a token names nobody. */
final class AssumedAccount {

    private AssumedAccount() {}

    static Account of(ProviderClient provider) {
        return switch (provider.credentials()) {
            case Credentials.Certificate it -> named(it.client().value());
            case Credentials.TenantApp it -> named(provider.client().id().value());
            case Credentials.Device it -> named(provider.client().id().value());
            case Credentials.ClientSecret it -> named(it.client().value());
            case Credentials.OwnApp it -> named(it.client().value());
            case Credentials.JwtBearer it ->
                named(it.subject()
                        .map(AssertionSubject::value)
                        .getOrElse(it.client().value()));
            case Credentials.Basic it -> named(it.username().value());
            case Credentials.ApiKey it ->
                new Account(it.kind().key(), provider.connector().name());
            case Credentials.PersonalAccessToken it ->
                new Account(it.kind().key(), provider.connector().name());
        };
    }

    private static Account named(String name) {
        return new Account(name, name);
    }
}
