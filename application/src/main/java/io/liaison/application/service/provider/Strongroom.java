package io.liaison.application.service.provider;

import io.liaison.application.port.outbound.ClientKeys;
import io.liaison.application.port.outbound.SecretVault;
import io.liaison.domain.authentication.AuthenticationDetails;
import io.liaison.domain.authentication.AuthenticationType;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.Credentials;
import io.liaison.domain.authentication.Entered;
import io.liaison.domain.authentication.FieldValues;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.authentication.SigningKey;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.function.Function;

/** Turns what was entered into what may be stored, and back: secrets go to the vault, references come out. */
public final class Strongroom {
    private final SecretVault vault;
    private final ClientKeys keys;
    private final InstantSource clock;

    public Strongroom(SecretVault vault, ClientKeys keys, InstantSource clock) {
        this.vault = vault;
        this.keys = keys;
        this.clock = clock;
    }

    /** Belongs in the unit of work that stores the details, so that no secret is left without an owner. */
    public Either<Failure, AuthenticationDetails> keep(SecretOwner owner, Entered entered) {
        return keep(owner, entered.credentials())
                .flatMap(how -> EachValue.of(
                                entered.secret(), (name, secret) -> vault.keep(owner, SecretPurpose.FIELD, secret))
                        .flatMap(refs -> optional(
                                        entered.proofKey(),
                                        key -> vault.keep(owner, SecretPurpose.PROOF_KEY, key.jwk()))
                                .map(key ->
                                        new AuthenticationDetails(how, new FieldValues(entered.open(), refs), key))));
    }

    public Either<Failure, Entered> open(SecretOwner owner, AuthenticationDetails details) {
        return open(owner, details.how())
                .flatMap(credentials -> open(owner, details.fields())
                        .flatMap(secrets -> proofKey(owner, details)
                                .map(key -> new Entered(
                                        credentials, details.fields().open(), secrets, key))));
    }

    /** What tokens are bound to, where they are. */
    public Either<Failure, Option<ProofKey>> proofKey(SecretOwner owner, AuthenticationDetails details) {
        return optional(details.proofKey(), ref -> vault.open(owner, ref).map(ProofKey::new));
    }

    /** The secret values of some fields. */
    public Either<Failure, Map<String, Secret>> open(SecretOwner owner, FieldValues fields) {
        return EachValue.of(fields.secret(), (name, ref) -> vault.open(owner, ref));
    }

    private Either<Failure, AuthenticationType> keep(SecretOwner owner, Credentials credentials) {
        return switch (credentials) {
            case Credentials.Certificate it ->
                vault.keep(owner, SecretPurpose.CLIENT_KEY, it.key().pem())
                        .map(ref -> new AuthenticationType.ClientCertificate(
                                it.client(),
                                ref,
                                it.scopes(),
                                Option.some(it.key().notAfter())));
            case Credentials.TenantApp it -> Either.right(new AuthenticationType.OAuthAuthorizationCode(it.scopes()));
            case Credentials.ClientSecret it ->
                vault.keep(owner, SecretPurpose.CLIENT_SECRET, it.secret())
                        .map(ref -> new AuthenticationType.OAuthClientCredentials(it.client(), ref, it.scopes()));
            case Credentials.OwnApp it ->
                optional(it.secret(), secret -> vault.keep(owner, SecretPurpose.CLIENT_SECRET, secret))
                        .map(ref -> new AuthenticationType.BringYourOwnOAuthApp(it.client(), ref, it.scopes()));
            case Credentials.JwtBearer it ->
                vault.keep(owner, SecretPurpose.CLIENT_KEY, it.key().pem())
                        .map(ref -> new AuthenticationType.OAuthJwtBearer(it.client(), ref, it.subject(), it.scopes()));
            case Credentials.Device it ->
                optional(it.app(), app -> keep(owner, app))
                        .map(app -> new AuthenticationType.OAuthDevice(app, it.scopes()));
            case Credentials.ApiKey it -> keepShown(owner, it.key()).map(AuthenticationType.ApiKey::new);
            case Credentials.Basic it ->
                keepShown(owner, it.password()).map(ref -> new AuthenticationType.Basic(it.username(), ref));
            case Credentials.PersonalAccessToken it ->
                keepShown(owner, it.token()).map(AuthenticationType.PersonalAccessToken::new);
        };
    }

    private Either<Failure, Credentials> open(SecretOwner owner, AuthenticationType how) {
        return switch (how) {
            case AuthenticationType.ClientCertificate it ->
                openKey(owner, it.key()).map(key -> new Credentials.Certificate(it.client(), key, it.scopes()));
            case AuthenticationType.OAuthAuthorizationCode it -> Either.right(new Credentials.TenantApp(it.scopes()));
            case AuthenticationType.OAuthClientCredentials it ->
                vault.open(owner, it.secret())
                        .map(secret -> new Credentials.ClientSecret(it.client(), secret, it.scopes()));
            case AuthenticationType.BringYourOwnOAuthApp it ->
                optional(it.secret(), ref -> vault.open(owner, ref))
                        .map(secret -> new Credentials.OwnApp(it.client(), secret, it.scopes()));
            case AuthenticationType.OAuthJwtBearer it ->
                vault.open(owner, it.key())
                        .map(pem ->
                                new Credentials.JwtBearer(it.client(), new SigningKey(pem), it.subject(), it.scopes()));
            case AuthenticationType.OAuthDevice it ->
                optional(it.app(), app -> open(owner, app)).map(app -> new Credentials.Device(app, it.scopes()));
            case AuthenticationType.ApiKey it -> vault.open(owner, it.key()).map(Credentials.ApiKey::new);
            case AuthenticationType.Basic it ->
                vault.open(owner, it.password()).map(password -> new Credentials.Basic(it.username(), password));
            case AuthenticationType.PersonalAccessToken it ->
                vault.open(owner, it.token()).map(Credentials.PersonalAccessToken::new);
        };
    }

    private Either<Failure, AuthenticationType.OAuthDevice.App> keep(SecretOwner owner, Credentials.Device.App app) {
        return optional(app.secret(), secret -> vault.keep(owner, SecretPurpose.CLIENT_SECRET, secret))
                .map(ref -> new AuthenticationType.OAuthDevice.App(app.client(), ref));
    }

    private Either<Failure, Credentials.Device.App> open(SecretOwner owner, AuthenticationType.OAuthDevice.App app) {
        return optional(app.secret(), ref -> vault.open(owner, ref))
                .map(secret -> new Credentials.Device.App(app.client(), secret));
    }

    private Either<Failure, SecretRef> keepShown(SecretOwner owner, Secret credential) {
        return vault.keep(owner, SecretPurpose.SHOWN_CREDENTIAL, credential);
    }

    /** A certificate with its key. */
    public Either<Failure, ClientKey> openKey(SecretOwner owner, SecretRef ref) {
        return vault.open(owner, ref).flatMap(pem -> keys.restore(pem, clock.instant()));
    }

    private static <A, B> Either<Failure, Option<B>> optional(Option<A> value, Function<A, Either<Failure, B>> change) {
        return value.map(present -> change.apply(present).map(Option::some))
                .getOrElse(() -> Either.right(Option.none()));
    }
}
