package io.liaison.providers.identity;

import com.nimbusds.jose.jwk.JWKSet;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.IssuerMismatch;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.HttpCall;
import io.liaison.providers.http.JsonObject;
import io.liaison.providers.http.Transport;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;

/** The keys that an issuer publishes, at the address that its metadata names (OpenID Connect Discovery 1.0, section 4). */
final class PublishedKeys {
    private static final String METADATA = "/.well-known/openid-configuration";
    private final URI issuer;
    private final Transport transport;

    PublishedKeys(URI issuer, Transport transport) {
        this.issuer = issuer;
        this.transport = transport;
    }

    Either<Failure, JWKSet> ask() {
        return get(metadata())
                .flatMap(HttpAnswer::json)
                .flatMap(this::itsOwn)
                .flatMap(this::address)
                .flatMap(this::get)
                .flatMap(PublishedKeys::read);
    }

    private URI metadata() {
        var text = issuer.toString();
        return URI.create((text.endsWith("/") ? text.substring(0, text.length() - 1) : text) + METADATA);
    }

    private Either<Failure, HttpAnswer> get(URI address) {
        return transport
                .send(HttpCall.get(address))
                .flatMap(answer ->
                        answer.isSuccess() ? Either.right(answer) : HttpAnswer.misbehaved(Misbehaviour.INCOMPLETE));
    }

    /** Compared as text, as the standard demands. */
    private Either<Failure, JsonObject> itsOwn(JsonObject metadata) {
        var named = metadata.text("issuer").getOrElse("");
        return named.equals(issuer.toString())
                ? Either.right(metadata)
                : Either.left(new IssuerMismatch(issuer.toString(), named));
    }

    /** What was read over TLS does not send us to where it can be forged. */
    private Either<Failure, URI> address(JsonObject metadata) {
        return metadata.text("jwks_uri")
                .flatMap(PublishedKeys::parse)
                .filter(address ->
                        "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(issuer.getScheme()))
                .fold(() -> HttpAnswer.misbehaved(Misbehaviour.INCOMPLETE), Either::right);
    }

    private static Option<URI> parse(String text) {
        try {
            return Option.some(new URI(text));
        } catch (URISyntaxException malformed) {
            return Option.none();
        }
    }

    private static Either<Failure, JWKSet> read(HttpAnswer answer) {
        try {
            return Either.right(JWKSet.parse(answer.body().reveal()).toPublicJWKSet());
        } catch (ParseException unreadable) {
            return HttpAnswer.misbehaved(Misbehaviour.INCOMPLETE);
        }
    }
}
