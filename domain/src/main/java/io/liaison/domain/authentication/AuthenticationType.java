package io.liaison.domain.authentication;

import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * How one connection proves its identity, with exactly the data that each way needs. Secrets are held by reference.
 *
 * @source « Création d’une connexion », the first four authentication types; the others are ours
 */
public sealed interface AuthenticationType {

    Scopes scopes();

    /** A certificate and its key, shown on the TLS connection or used to sign an assertion, as the connector says. */
    record ClientCertificate(ClientId client, SecretRef key, Scopes scopes, Option<Instant> notAfter)
            implements AuthenticationType {

        /** Of a time when nobody noted its end. */
        public ClientCertificate(ClientId client, SecretRef key, Scopes scopes) {
            this(client, key, scopes, Option.none());
        }
    }

    /** A person consents; the app is the tenant's own for this connector. */
    record OAuthAuthorizationCode(Scopes scopes) implements AuthenticationType {}

    record OAuthClientCredentials(ClientId client, SecretRef secret, Scopes scopes) implements AuthenticationType {}

    /** A person consents; the app is the user's own. A public client has no secret. */
    record BringYourOwnOAuthApp(ClientId client, Option<SecretRef> secret, Scopes scopes)
            implements AuthenticationType {}

    /** A key that the API is shown as it is. */
    record ApiKey(SecretRef key) implements AuthenticationType {
        @Override
        public Scopes scopes() {
            return Scopes.NONE;
        }
    }

    /** A name and a password (RFC 7617). */
    record Basic(Username username, SecretRef password) implements AuthenticationType {
        @Override
        public Scopes scopes() {
            return Scopes.NONE;
        }
    }

    /** A token that a person has made for programs, on a page of the provider. */
    record PersonalAccessToken(SecretRef token) implements AuthenticationType {
        @Override
        public Scopes scopes() {
            return Scopes.NONE;
        }
    }

    /** An assertion that the client signs, in its own name or in that of a subject (RFC 7523, section 2.1). */
    record OAuthJwtBearer(ClientId client, SecretRef key, Option<AssertionSubject> subject, Scopes scopes)
            implements AuthenticationType {}

    /** A person consents on another device; the app is the tenant's own for this connector, or the user's own. */
    record OAuthDevice(Option<App> app, Scopes scopes) implements AuthenticationType {

        /** The user's own app. A public client has no secret. */
        public record App(ClientId client, Option<SecretRef> secret) {}
    }

    /** No {@code default} branch, on purpose: a further type must not compile until every switch has decided. */
    default AuthenticationKind kind() {
        return switch (this) {
            case ClientCertificate certificate -> AuthenticationKind.CLIENT_CERTIFICATE;
            case OAuthAuthorizationCode code -> AuthenticationKind.AUTHORIZATION_CODE;
            case OAuthClientCredentials credentials -> AuthenticationKind.CLIENT_CREDENTIALS;
            case BringYourOwnOAuthApp app -> AuthenticationKind.BRING_YOUR_OWN_APP;
            case ApiKey key -> AuthenticationKind.API_KEY;
            case Basic basic -> AuthenticationKind.BASIC;
            case PersonalAccessToken token -> AuthenticationKind.PERSONAL_ACCESS_TOKEN;
            case OAuthJwtBearer assertion -> AuthenticationKind.JWT_BEARER;
            case OAuthDevice device -> AuthenticationKind.DEVICE_CODE;
        };
    }

    /** The stored secrets that this way of authenticating stands on. */
    default Seq<SecretRef> secrets() {
        return switch (this) {
            case ClientCertificate certificate -> List.of(certificate.key());
            case OAuthAuthorizationCode code -> List.empty();
            case OAuthClientCredentials credentials -> List.of(credentials.secret());
            case BringYourOwnOAuthApp app -> app.secret().toList();
            case ApiKey key -> List.of(key.key());
            case Basic basic -> List.of(basic.password());
            case PersonalAccessToken token -> List.of(token.token());
            case OAuthJwtBearer assertion -> List.of(assertion.key());
            case OAuthDevice device ->
                device.app().flatMap(OAuthDevice.App::secret).toList();
        };
    }
}
