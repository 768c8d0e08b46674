package io.liaison.application.service.provider;

import io.liaison.domain.authentication.AssertionSubject;
import io.liaison.domain.authentication.Credentials;
import io.liaison.domain.authentication.Entered;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** What was entered before, as if it had been filled in again: reconnecting then reads one form, whole. */
final class FormerFields {

    private FormerFields() {}

    static Map<String, FieldValue> of(Entered former) {
        return of(former.credentials())
                .merge(former.open())
                .merge(former.secret().mapValues(FormerFields::text));
    }

    private static Map<String, FieldValue> of(Credentials credentials) {
        return switch (credentials) {
            case Credentials.Certificate it ->
                client(it.client().value(), it.scopes())
                        .put("certificate", text(it.key().pem()))
                        .put("privateKey", text(it.key().pem()));
            case Credentials.TenantApp it -> scopes(it.scopes());
            case Credentials.ClientSecret it ->
                client(it.client().value(), it.scopes()).put("clientSecret", text(it.secret()));
            case Credentials.OwnApp it -> withSecret(client(it.client().value(), it.scopes()), it.secret());
            case Credentials.JwtBearer it ->
                withSubject(client(it.client().value(), it.scopes()), it.subject())
                        .put("privateKey", text(it.key().pem()));
            case Credentials.Device it ->
                it.app()
                        .map(app -> withSecret(client(app.client().value(), it.scopes()), app.secret()))
                        .getOrElse(() -> scopes(it.scopes()));
            case Credentials.ApiKey it -> LinkedHashMap.of("apiKey", text(it.key()));
            case Credentials.Basic it ->
                LinkedHashMap.of(
                        "username", new FieldValue.Text(it.username().value()), "password", text(it.password()));
            case Credentials.PersonalAccessToken it -> LinkedHashMap.of("token", text(it.token()));
        };
    }

    private static Map<String, FieldValue> withSecret(Map<String, FieldValue> fields, Option<Secret> secret) {
        return secret.map(text -> fields.put("clientSecret", text(text))).getOrElse(fields);
    }

    private static Map<String, FieldValue> withSubject(
            Map<String, FieldValue> fields, Option<AssertionSubject> subject) {
        return subject.map(name -> fields.put("subject", new FieldValue.Text(name.value())))
                .getOrElse(fields);
    }

    private static Map<String, FieldValue> client(String id, Scopes scopes) {
        return scopes(scopes).put("clientId", new FieldValue.Text(id));
    }

    private static Map<String, FieldValue> scopes(Scopes scopes) {
        return LinkedHashMap.of("scopes", new FieldValue.Texts(scopes.values().toList()));
    }

    private static FieldValue text(Secret secret) {
        return new FieldValue.Text(secret.reveal());
    }
}
