package io.liaison.domain.connector;

import static io.liaison.domain.connector.Written.required;

import io.liaison.domain.authentication.AssertionTerms;
import io.liaison.domain.authentication.ClientAuthentication;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.connector.ConnectorDraft.OfferRevocation;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.RevocationReach;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Predicate;

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
                        client(),
                        showing())
                .ap((kind, theLabel, fields, endpoints, scopes, pkce, client, showing) -> new AuthenticationOffer(
                        kind,
                        theLabel,
                        fields,
                        endpoints,
                        scopes,
                        pkce,
                        client,
                        offer.authorizationParameters(),
                        showing.placement(),
                        showing.assertion(),
                        showing.binding())));
    }

    private Validation<Seq<FieldError>, AuthenticationKind> kind() {
        return FieldError.at(at + "/type", written());
    }

    private Either<Failure, AuthenticationKind> written() {
        return required("type", offer.type())
                .flatMap(raw -> AuthenticationKind.parse(raw)
                        .toEither(() -> new InvalidArgument("type", Expectation.AUTHENTICATION_TYPE)));
    }

    private Validation<Seq<FieldError>, TokenPlacement> placement() {
        return written()
                .map(kind -> PlacementCheck.outcome(at + "/placement", kind, offer.placement()))
                .getOrElse(() -> Validation.valid(TokenPlacement.BEARER));
    }

    private Validation<Seq<FieldError>, EndpointTemplates> endpoints() {
        return written().exists(AuthenticationKind::isShownAsEntered) ? noEndpoints() : oauthEndpoints();
    }

    /** An issuer may stand at the definition for its other offers; what stands at this one is a misunderstanding. */
    private Validation<Seq<FieldError>, EndpointTemplates> noEndpoints() {
        return FieldError.all(List.of(
                        unwritten("issuer", offer.issuer()),
                        unwritten("authorizationUrl", offer.authorizationUrl()),
                        unwritten("tokenUrl", offer.tokenUrl()),
                        unwritten("revocationUrl", offer.revocationUrl()),
                        unwritten("pushedAuthorizationUrl", offer.pushedAuthorizationUrl()),
                        unwritten("deviceAuthorizationUrl", offer.deviceAuthorizationUrl())))
                .map(none -> EndpointTemplates.NONE);
    }

    private Validation<Seq<FieldError>, String> unwritten(String member, Option<String> raw) {
        return FieldError.at(
                at + "/" + member,
                raw.isEmpty()
                        ? Either.<Failure, String>right(member)
                        : Either.<Failure, String>left(new InvalidArgument(member, Expectation.MEMBER_OF_TYPE)));
    }

    private Validation<Seq<FieldError>, EndpointTemplates> oauthEndpoints() {
        return FieldError.flat(Validation.combine(
                                template("issuer", offer.issuer().orElse(around.issuer())),
                                template("authorizationUrl", offer.authorizationUrl()),
                                template("tokenUrl", offer.tokenUrl()),
                                template("revocationUrl", offer.revocationUrl()),
                                template(
                                        "revocation/url",
                                        "url",
                                        offer.revocation().flatMap(OfferRevocation::url)),
                                template("pushedAuthorizationUrl", offer.pushedAuthorizationUrl()),
                                template("deviceAuthorizationUrl", offer.deviceAuthorizationUrl()),
                                reach())
                        .ap((issuer, authorization, token, revocation, revoking, pushed, device, reach) ->
                                new EndpointTemplates(
                                        issuer,
                                        authorization,
                                        token,
                                        revoking.orElse(revocation),
                                        pushed,
                                        device,
                                        reach)))
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
                        .getOrElse(() -> Either.right(RevocationReach.ACCOUNT)));
    }

    private Validation<Seq<FieldError>, EndpointTemplates> reachable(EndpointTemplates endpoints) {
        if (endpoints.issuer().isDefined()) {
            return Validation.valid(endpoints);
        }
        if (endpoints.token().isEmpty()) {
            return missing("tokenUrl");
        }
        if (is(AuthenticationKind::needsBrowser) && endpoints.authorization().isEmpty()) {
            return missing("authorizationUrl");
        }
        return is(AuthenticationKind.DEVICE_CODE::equals) && endpoints.device().isEmpty()
                ? missing("deviceAuthorizationUrl")
                : Validation.valid(endpoints);
    }

    private Validation<Seq<FieldError>, EndpointTemplates> missing(String member) {
        return FieldError.at(
                at + "/" + member, Either.left(new InvalidArgument(member, Expectation.ENDPOINT_OR_ISSUER)));
    }

    private boolean is(Predicate<AuthenticationKind> kind) {
        return written().exists(kind);
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
                at + "/clientAuthentication", OfferedClient.read(written().toOption(), offer.clientAuthentication()));
    }

    private Validation<Seq<FieldError>, Showing> showing() {
        var check = new AssertionCheck(at, offer.assertion());
        var terms = written()
                .map(kind -> kind == AuthenticationKind.JWT_BEARER ? check.terms() : check.absent())
                .getOrElse(() -> Validation.valid(AssertionTerms.USUAL));
        return FieldError.flat(Validation.combine(placement(), terms, binding()).ap(Showing::new));
    }

    private Validation<Seq<FieldError>, TokenBinding> binding() {
        var issuer = offer.issuer().orElse(around.issuer());
        return BindingCheck.outcome(at + "/dpop", written().toOption(), issuer.isDefined(), offer.dpop());
    }

    private record Showing(TokenPlacement placement, AssertionTerms assertion, TokenBinding binding) {}
}
