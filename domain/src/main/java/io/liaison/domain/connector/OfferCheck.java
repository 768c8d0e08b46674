package io.liaison.domain.connector;

import static io.liaison.domain.connector.Written.required;

import io.liaison.domain.authentication.ClientAuthentication;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.connector.ConnectorDraft.OfferRevocation;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.RevocationReach;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads one way to authenticate of a definition. */
final class OfferCheck {
    private static final int MAX_LABEL = 100;
    private final String at;
    private final ConnectorDraft.Offer offer;
    private final Surroundings around;

    /** What the rest of the definition gives to each offer: its issuer, and the fields that may stand in addresses. */
    record Surroundings(Option<String> issuer, Set<String> openFields) {}

    OfferCheck(String at, ConnectorDraft.Offer offer, Surroundings around) {
        this.at = at;
        this.offer = offer;
        this.around = around;
    }

    Validation<Seq<FieldError>, AuthenticationOffer> outcome() {
        var label = FieldError.at(
                at + "/label",
                offer.label().isEmpty()
                        ? Either.<Failure, String>right("")
                        : Written.line("label", offer.label(), MAX_LABEL, Expectation.CONNECTOR_NAME));
        return FieldError.flat(Validation.combine(
                        kind(),
                        label,
                        FieldCheck.all(at + "/fields", offer.fields()),
                        endpoints(),
                        scopes(),
                        pkce(),
                        client())
                .ap((kind, theLabel, fields, endpoints, scopes, pkce, client) -> new AuthenticationOffer(
                        kind, theLabel, fields, endpoints, scopes, pkce, client, offer.authorizationParameters())));
    }

    private Validation<Seq<FieldError>, AuthenticationKind> kind() {
        return FieldError.at(at + "/type", written());
    }

    private Either<Failure, AuthenticationKind> written() {
        return required("type", offer.type())
                .flatMap(raw -> AuthenticationKind.parse(raw)
                        .toEither(() -> new InvalidArgument("type", Expectation.AUTHENTICATION_TYPE)));
    }

    private Validation<Seq<FieldError>, EndpointTemplates> endpoints() {
        return FieldError.flat(Validation.combine(
                                template("issuer", offer.issuer().orElse(around.issuer())),
                                template("authorizationUrl", offer.authorizationUrl()),
                                template("tokenUrl", offer.tokenUrl()),
                                template("revocationUrl", offer.revocationUrl()),
                                template(
                                        "revocation/url",
                                        "url",
                                        offer.revocation().flatMap(OfferRevocation::url)),
                                reach())
                        .ap((issuer, authorization, token, revocation, revoking, reach) -> new EndpointTemplates(
                                issuer, authorization, token, revoking.orElse(revocation), reach)))
                .flatMap(this::reachable);
    }

    private Validation<Seq<FieldError>, Option<UrlTemplate>> template(String member, Option<String> raw) {
        return template(member, member, raw);
    }

    private Validation<Seq<FieldError>, Option<UrlTemplate>> template(String place, String member, Option<String> raw) {
        var names = around.openFields().addAll(FieldCheck.openNames(offer.fields()));
        return Written.template(at + "/" + place, member, raw, names);
    }

    private Validation<Seq<FieldError>, RevocationReach> reach() {
        return FieldError.at(
                at + "/revocation/ends",
                offer.revocation()
                        .flatMap(OfferRevocation::ends)
                        .map(raw -> RevocationReach.parse(raw)
                                .<Failure>toEither(() -> new InvalidArgument("ends", Expectation.REVOCATION_REACH)))
                        .getOrElse(() -> Either.right(RevocationReach.TOKEN)));
    }

    private Validation<Seq<FieldError>, EndpointTemplates> reachable(EndpointTemplates endpoints) {
        if (endpoints.issuer().isDefined()) {
            return Validation.valid(endpoints);
        }
        if (endpoints.token().isEmpty()) {
            return missing("tokenUrl");
        }
        return needsConsent() && endpoints.authorization().isEmpty()
                ? missing("authorizationUrl")
                : Validation.valid(endpoints);
    }

    private Validation<Seq<FieldError>, EndpointTemplates> missing(String member) {
        return FieldError.at(
                at + "/" + member, Either.left(new InvalidArgument(member, Expectation.ENDPOINT_OR_ISSUER)));
    }

    private boolean needsConsent() {
        return written().exists(AuthenticationKind::needsConsent);
    }

    private Validation<Seq<FieldError>, OfferedScopes> scopes() {
        return offer.scopes()
                .map(raw -> {
                    var preset = FieldError.at(at + "/scopes/default", Scopes.of(raw.preset()));
                    var available = FieldError.at(at + "/scopes/available", Scopes.of(raw.available()));
                    var required = FieldError.at(
                            at + "/scopes/required",
                            raw.required()
                                    .map(named -> Scopes.of(named).map(Option::some))
                                    .getOrElse(() -> Either.right(Option.none())));
                    return FieldError.flat(Validation.combine(preset, available, required)
                            .ap((some, all, must) ->
                                    new OfferedScopes(some, all, raw.separator().getOrElse(" "), must)));
                })
                .getOrElse(() -> Validation.valid(OfferedScopes.ANY));
    }

    private Validation<Seq<FieldError>, Boolean> pkce() {
        var method = offer.pkce().getOrElse("S256");
        return FieldError.at(
                at + "/pkce",
                "S256".equals(method) || "none".equals(method)
                        ? Either.<Failure, Boolean>right("S256".equals(method))
                        : Either.<Failure, Boolean>left(new InvalidArgument("pkce", Expectation.PKCE_METHOD)));
    }

    private Validation<Seq<FieldError>, ClientAuthentication> client() {
        return FieldError.at(
                at + "/clientAuthentication",
                offer.clientAuthentication()
                        .map(raw -> ClientAuthentication.parse(raw)
                                .<Failure>toEither(() ->
                                        new InvalidArgument("clientAuthentication", Expectation.CLIENT_AUTHENTICATION)))
                        .getOrElse(() -> Either.right(usual()))
                        .filterOrElse(
                                this::fits,
                                method -> new InvalidArgument(
                                        "clientAuthentication", Expectation.CLIENT_AUTHENTICATION_OF_TYPE)));
    }

    private ClientAuthentication usual() {
        return written().contains(AuthenticationKind.CLIENT_CERTIFICATE)
                ? ClientAuthentication.TLS_CLIENT_AUTH
                : ClientAuthentication.CLIENT_SECRET_BASIC;
    }

    /** A certificate is shown by the type that has one, and by no other. */
    private boolean fits(ClientAuthentication method) {
        return written()
                .forAll(kind -> (kind == AuthenticationKind.CLIENT_CERTIFICATE) == method.usesCertificate()
                        && !(kind == AuthenticationKind.CLIENT_CREDENTIALS && method == ClientAuthentication.NONE));
    }
}
