package io.liaison.application.service.provider;

import io.liaison.application.port.outbound.ClientKeys;
import io.liaison.domain.authentication.AssertionSubject;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.Credentials;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.HeaderText;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SigningKey;
import io.liaison.domain.authentication.Username;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.InstantSource;

/** Reads the fields that prove an identity, once each is known to be there and of its type. */
public final class CredentialsForm {
    private final ClientKeys keys;
    private final InstantSource clock;

    public CredentialsForm(ClientKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    Either<Failure, Credentials> read(AuthenticationOffer offer, Map<String, FieldValue> values) {
        var scopes = FieldError.at("/scopes", scopes(offer, values));
        var client = FieldError.at("/clientId", client(values));
        var secret = FieldError.at("/clientSecret", required(values, "clientSecret"));
        return FieldError.toEither(
                switch (offer.kind()) {
                    case CLIENT_CERTIFICATE ->
                        FieldError.flat(Validation.combine(client, FieldError.at("/certificate", key(values)), scopes)
                                .ap(Credentials.Certificate::new));
                    case AUTHORIZATION_CODE -> scopes.map(Credentials.TenantApp::new);
                    case CLIENT_CREDENTIALS ->
                        FieldError.flat(
                                Validation.combine(client, secret, scopes).ap(Credentials.ClientSecret::new));
                    case BRING_YOUR_OWN_APP ->
                        FieldError.flat(Validation.combine(client, scopes)
                                .ap((id, asked) -> new Credentials.OwnApp(id, text(values, "clientSecret"), asked)));
                    case JWT_BEARER ->
                        FieldError.flat(Validation.combine(
                                        client,
                                        FieldError.at("/privateKey", signingKey(values)),
                                        FieldError.at("/subject", subject(values)),
                                        scopes)
                                .ap(Credentials.JwtBearer::new));
                    case DEVICE_CODE ->
                        FieldError.flat(Validation.combine(FieldError.at("/clientId", app(values)), scopes)
                                .ap(Credentials.Device::new));
                    case API_KEY -> shown(values, "apiKey").map(Credentials.ApiKey::new);
                    case BASIC ->
                        FieldError.flat(Validation.combine(
                                        FieldError.at("/username", username(values)),
                                        FieldError.at("/password", required(values, "password")))
                                .ap(Credentials.Basic::new));
                    case PERSONAL_ACCESS_TOKEN -> shown(values, "token").map(Credentials.PersonalAccessToken::new);
                });
    }

    private static Either<Failure, Scopes> scopes(AuthenticationOffer offer, Map<String, FieldValue> values) {
        return Scopes.of(values.get("scopes").map(CredentialsForm::texts).getOrElse(List.empty()))
                .flatMap(offer.scopes()::choose);
    }

    private static Either<Failure, ClientId> client(Map<String, FieldValue> values) {
        return required(values, "clientId").flatMap(text -> ClientId.of(text.reveal()));
    }

    /** The tenant's own app where none is named; a secret alone is the secret of none. */
    private static Either<Failure, Option<Credentials.Device.App>> app(Map<String, FieldValue> values) {
        var secret = text(values, "clientSecret");
        return text(values, "clientId").isEmpty() && secret.isEmpty()
                ? Either.right(Option.none())
                : client(values).map(id -> Option.some(new Credentials.Device.App(id, secret)));
    }

    private static Validation<Seq<FieldError>, Secret> shown(Map<String, FieldValue> values, String name) {
        return FieldError.at("/" + name, required(values, name).flatMap(raw -> HeaderText.of(name, raw)));
    }

    private Either<Failure, SigningKey> signingKey(Map<String, FieldValue> values) {
        return text(values, "keyStore")
                .map(store -> keys.fromKeyStore(store, text(values, "keyStorePassword"), clock.instant())
                        .map(key -> new SigningKey(key.pem())))
                .getOrElse(() -> required(values, "privateKey").flatMap(keys::signingKey));
    }

    private static Either<Failure, Option<AssertionSubject>> subject(Map<String, FieldValue> values) {
        return text(values, "subject")
                .map(raw -> AssertionSubject.of(raw.reveal()).map(Option::some))
                .getOrElse(() -> Either.right(Option.none()));
    }

    private static Either<Failure, Username> username(Map<String, FieldValue> values) {
        return required(values, "username").flatMap(text -> Username.of(text.reveal()));
    }

    private Either<Failure, ClientKey> key(Map<String, FieldValue> values) {
        var now = clock.instant();
        return text(values, "keyStore")
                .map(store -> keys.fromKeyStore(store, text(values, "keyStorePassword"), now))
                .getOrElse(() -> text(values, "certificate")
                        .flatMap(certificate -> text(values, "privateKey")
                                .map(privateKey -> keys.fromPem(certificate, privateKey, now)))
                        .getOrElse(() ->
                                Either.left(new InvalidArgument("certificate", Expectation.CERTIFICATE_OR_KEY_STORE))));
    }

    private static Either<Failure, Secret> required(Map<String, FieldValue> values, String name) {
        return text(values, name).toEither(() -> new MissingParameter(name));
    }

    private static Option<Secret> text(Map<String, FieldValue> values, String name) {
        return values.get(name)
                .map(FieldValue::asText)
                .filter(text -> !text.isBlank())
                .map(Secret::new);
    }

    private static Seq<String> texts(FieldValue value) {
        return value instanceof FieldValue.Texts texts ? texts.values() : List.of(value.asText());
    }
}
