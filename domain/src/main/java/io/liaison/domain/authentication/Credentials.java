package io.liaison.domain.authentication;

import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.control.Option;

/** A way of authenticating with its secrets opened, for as long as it takes to try or to store them. */
public sealed interface Credentials
        permits Credentials.Certificate,
                Credentials.TenantApp,
                Credentials.ClientSecret,
                Credentials.OwnApp,
                Credentials.JwtBearer,
                Credentials.Device,
                ShownCredentials {

    Scopes scopes();

    record Certificate(ClientId client, ClientKey key, Scopes scopes) implements Credentials {}

    /** The tenant's own app for the connector; its credentials are not this connection's to hold. */
    record TenantApp(Scopes scopes) implements Credentials {}

    record ClientSecret(ClientId client, Secret secret, Scopes scopes) implements Credentials {}

    /** The user's own app; a public client has no secret. */
    record OwnApp(ClientId client, Option<Secret> secret, Scopes scopes) implements Credentials {}

    record JwtBearer(ClientId client, SigningKey key, Option<AssertionSubject> subject, Scopes scopes)
            implements Credentials {}

    /** The tenant's own app for the connector, or the user's own. */
    record Device(Option<App> app, Scopes scopes) implements Credentials {

        /** The user's own app; a public client has no secret. */
        public record App(ClientId client, Option<Secret> secret) {}
    }

    record ApiKey(Secret key) implements ShownCredentials {
        @Override
        public Secret token() {
            return key;
        }
    }

    record Basic(Username username, Secret password) implements ShownCredentials {
        @Override
        public Secret token() {
            return new BasicPair(username.value(), password).token();
        }
    }

    record PersonalAccessToken(Secret token) implements ShownCredentials {}

    default AuthenticationKind kind() {
        return switch (this) {
            case Certificate certificate -> AuthenticationKind.CLIENT_CERTIFICATE;
            case TenantApp app -> AuthenticationKind.AUTHORIZATION_CODE;
            case ClientSecret client -> AuthenticationKind.CLIENT_CREDENTIALS;
            case OwnApp app -> AuthenticationKind.BRING_YOUR_OWN_APP;
            case ApiKey key -> AuthenticationKind.API_KEY;
            case Basic basic -> AuthenticationKind.BASIC;
            case PersonalAccessToken token -> AuthenticationKind.PERSONAL_ACCESS_TOKEN;
            case JwtBearer assertion -> AuthenticationKind.JWT_BEARER;
            case Device device -> AuthenticationKind.DEVICE_CODE;
        };
    }
}
