package io.liaison.domain.authentication;

import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.control.Option;

/** A way of authenticating with its secrets opened, for as long as it takes to try or to store them. */
public sealed interface Credentials {

    Scopes scopes();

    record Certificate(ClientId client, ClientKey key, Scopes scopes) implements Credentials {}

    /** The tenant's own app for the connector; its credentials are not this connection's to hold. */
    record TenantApp(Scopes scopes) implements Credentials {}

    record ClientSecret(ClientId client, Secret secret, Scopes scopes) implements Credentials {}

    /** The user's own app; a public client has no secret. */
    record OwnApp(ClientId client, Option<Secret> secret, Scopes scopes) implements Credentials {}

    default AuthenticationKind kind() {
        return switch (this) {
            case Certificate certificate -> AuthenticationKind.CLIENT_CERTIFICATE;
            case TenantApp app -> AuthenticationKind.AUTHORIZATION_CODE;
            case ClientSecret client -> AuthenticationKind.CLIENT_CREDENTIALS;
            case OwnApp app -> AuthenticationKind.BRING_YOUR_OWN_APP;
        };
    }
}
