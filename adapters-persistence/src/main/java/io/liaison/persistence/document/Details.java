package io.liaison.persistence.document;

import io.liaison.domain.authentication.AssertionSubject;
import io.liaison.domain.authentication.AuthenticationDetails;
import io.liaison.domain.authentication.AuthenticationType;
import io.liaison.domain.authentication.AuthenticationType.ApiKey;
import io.liaison.domain.authentication.AuthenticationType.Basic;
import io.liaison.domain.authentication.AuthenticationType.BringYourOwnOAuthApp;
import io.liaison.domain.authentication.AuthenticationType.ClientCertificate;
import io.liaison.domain.authentication.AuthenticationType.OAuthAuthorizationCode;
import io.liaison.domain.authentication.AuthenticationType.OAuthClientCredentials;
import io.liaison.domain.authentication.AuthenticationType.OAuthDevice;
import io.liaison.domain.authentication.AuthenticationType.OAuthJwtBearer;
import io.liaison.domain.authentication.AuthenticationType.PersonalAccessToken;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.authentication.Username;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.persistence.document.DetailsDocument.SecretDocument;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Authentication details, to documents and back. */
public final class Details {

    private Details() {}

    public static DetailsDocument document(AuthenticationDetails details) {
        var how = details.how();
        return new DetailsDocument(
                how.kind().name(),
                client(how).map(ClientId::value).getOrNull(),
                subject(how).getOrNull(),
                how.secrets().headOption().map(Details::document).getOrNull(),
                how.scopes().values().toJavaList(),
                FormFields.document(details.fields()),
                end(how).map(Instant::toString).getOrNull(),
                details.proofKey().map(Details::document).getOrNull());
    }

    public static AuthenticationDetails restore(DetailsDocument document) {
        return new AuthenticationDetails(
                how(document),
                FormFields.restore(document.fields()),
                Option.<SecretDocument>of(document.proofKey()).map(Details::restore));
    }

    static SecretDocument document(SecretRef secret) {
        return new SecretDocument(secret.id(), secret.purpose().name());
    }

    static SecretRef restore(SecretDocument secret) {
        return new SecretRef(secret.id(), SecretPurpose.valueOf(secret.purpose()));
    }

    private static Option<ClientId> client(AuthenticationType how) {
        return switch (how) {
            case ClientCertificate certificate -> Option.some(certificate.client());
            case OAuthAuthorizationCode code -> Option.none();
            case OAuthClientCredentials credentials -> Option.some(credentials.client());
            case BringYourOwnOAuthApp app -> Option.some(app.client());
            case OAuthJwtBearer assertion -> Option.some(assertion.client());
            case OAuthDevice device -> device.app().map(OAuthDevice.App::client);
            case ApiKey key -> Option.none();
            case Basic basic -> Option.none();
            case PersonalAccessToken token -> Option.none();
        };
    }

    private static Option<String> subject(AuthenticationType how) {
        return switch (how) {
            case ClientCertificate certificate -> Option.none();
            case OAuthAuthorizationCode code -> Option.none();
            case OAuthClientCredentials credentials -> Option.none();
            case BringYourOwnOAuthApp app -> Option.none();
            case OAuthJwtBearer assertion -> assertion.subject().map(AssertionSubject::value);
            case OAuthDevice device -> Option.none();
            case ApiKey key -> Option.none();
            case Basic basic -> Option.some(basic.username().value());
            case PersonalAccessToken token -> Option.none();
        };
    }

    /** Until when it can be used, where that is known. */
    public static Option<Instant> end(AuthenticationType how) {
        return how instanceof ClientCertificate certificate ? certificate.notAfter() : Option.none();
    }

    private static AuthenticationType how(DetailsDocument document) {
        var scopes = new Scopes(LinkedHashSet.ofAll(document.scopes()));
        return switch (AuthenticationKind.valueOf(document.kind())) {
            case CLIENT_CERTIFICATE ->
                new ClientCertificate(
                        client(document),
                        secret(document),
                        scopes,
                        Option.<String>of(document.notAfter()).map(Instant::parse));
            case AUTHORIZATION_CODE -> new OAuthAuthorizationCode(scopes);
            case CLIENT_CREDENTIALS -> new OAuthClientCredentials(client(document), secret(document), scopes);
            case BRING_YOUR_OWN_APP -> new BringYourOwnOAuthApp(client(document), optionalSecret(document), scopes);
            case DEVICE_CODE ->
                new OAuthDevice(
                        Option.<String>of(document.clientId())
                                .map(client -> new OAuthDevice.App(new ClientId(client), optionalSecret(document))),
                        scopes);
            case JWT_BEARER ->
                new OAuthJwtBearer(
                        client(document),
                        secret(document),
                        Option.<String>of(document.subject()).map(AssertionSubject::new),
                        scopes);
            case API_KEY -> new ApiKey(secret(document));
            case BASIC -> new Basic(new Username(present(document.subject())), secret(document));
            case PERSONAL_ACCESS_TOKEN -> new PersonalAccessToken(secret(document));
        };
    }

    private static ClientId client(DetailsDocument document) {
        return new ClientId(present(document.clientId()));
    }

    private static Option<SecretRef> optionalSecret(DetailsDocument document) {
        return Option.<SecretDocument>of(document.secret()).map(Details::restore);
    }

    private static SecretRef secret(DetailsDocument document) {
        return restore(present(document.secret()));
    }

    /** Asserts: every document of this kind was written with that member. */
    static <T> T present(@Nullable T member) {
        return Objects.requireNonNull(member, "a member of the details is missing");
    }
}
