package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.ClientAuthentication;
import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.authentication.TokenPlacement.Carrier;
import io.liaison.domain.connector.ApiProfile;
import io.liaison.domain.connector.AssertionTemplates;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.OfferGuide;
import io.liaison.domain.connector.UrlTemplate;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.LocalizedText;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads one way to authenticate of a definition. */
final class OfferCheck {
    static final Seq<String> MEMBERS = List.of(
            "type",
            "label",
            "documentation",
            "setup",
            "credentialHelp",
            "credentialLabels",
            "fields",
            "apiBaseUrl",
            "headers",
            "parameters",
            "identity",
            "learned",
            "signing",
            "issuer",
            "authorizationUrl",
            "tokenUrl",
            "refreshUrl",
            "revocationUrl",
            "revocation",
            "pushedAuthorizationUrl",
            "deviceAuthorizationUrl",
            "scopes",
            "pkce",
            "clientAuthentication",
            "authorizationParameters",
            "tokenRequest",
            "refreshRequest",
            "tokenAnswer",
            "refreshToken",
            "errors",
            "placement",
            "audience",
            "claims",
            "scopeIn",
            "keyId",
            "algorithm",
            "assertionLifetime",
            "dpop");
    private static final int MOST_HELP = 1_000;

    private final Part part;
    private final Validation<Seq<FieldError>, AuthenticationKind> kind;
    private final Around around;
    private final Names names;

    /** What the rest of the definition gives to each offer. */
    record Around(Names names, ApiProfile api, Option<UrlTemplate> issuer, boolean isSigned, FieldCheck fields) {}

    OfferCheck(Part part, Validation<Seq<FieldError>, AuthenticationKind> kind, Around around) {
        this.part = part;
        this.kind = kind;
        this.around = around;
        this.names = around.names().with(part);
    }

    Validation<Seq<FieldError>, AuthenticationOffer> outcome() {
        var speech = new SpeechCheck(part, kind.toOption(), names);
        return FieldError.flat(Validation.combine(
                                kind,
                                words(),
                                around.fields().all(part),
                                ApiCheck.outcome(part, names).map(own -> ApiCheck.over(part, own, around.api())),
                                new EndpointCheck(part, kind.toOption(), names, around.issuer()).outcome(),
                                asking(),
                                speech.outcome(),
                                showing())
                        .ap((theKind, words, fields, api, endpoints, asking, spoken, showing) ->
                                new AuthenticationOffer(
                                        theKind,
                                        words.label(),
                                        words.guide(),
                                        fields,
                                        api,
                                        endpoints,
                                        asking.scopes().offered(),
                                        asking.pkce(),
                                        asking.client(),
                                        spoken.authorization(),
                                        spoken.parameters(),
                                        spoken.dialect(
                                                api.learned(), asking.scopes().parameter(), showing.written()),
                                        showing.placement(),
                                        showing.assertion(),
                                        showing.binding())))
                .flatMap(this::signedForSomething);
    }

    /** What signs has to say what for. */
    private Validation<Seq<FieldError>, AuthenticationOffer> signedForSomething(AuthenticationOffer offer) {
        return offer.placement().in() == Carrier.SIGNATURE && !around.isSigned() && !part.has("signing")
                ? FieldError.at(part.at("signing"), Either.left(new MissingParameter("signing")))
                : Validation.valid(offer);
    }

    private Validation<Seq<FieldError>, Wording> words() {
        var label = Words.line(part, "label", Lines.MOST_NAME, Expectation.CONNECTOR_NAME);
        var guide = FieldError.flat(Validation.combine(
                        part.text("documentation", raw -> Lines.link("documentation", raw)),
                        Words.steps(part, "setup"),
                        Words.byName(part, "credentialLabels", Lines.MOST_NAME, Expectation.CONNECTOR_NAME),
                        Words.byName(part, "credentialHelp", MOST_HELP, Expectation.CONNECTOR_DESCRIPTION))
                .ap(OfferGuide::new));
        return FieldError.flat(Validation.combine(label, guide)
                .ap((found, theGuide) -> new Wording(found.getOrElse(LocalizedText.EMPTY), theGuide)));
    }

    private Validation<Seq<FieldError>, Asking> asking() {
        var client = part.text("clientAuthentication")
                .flatMap(written ->
                        FieldError.at(part.at("clientAuthentication"), OfferedClient.read(kind.toOption(), written)));
        return FieldError.flat(Validation.combine(ScopesCheck.outcome(part, names), pkce(), client)
                .ap(Asking::new));
    }

    private Validation<Seq<FieldError>, Boolean> pkce() {
        return part.text(
                        "pkce",
                        method -> "S256".equals(method) || "none".equals(method)
                                ? Either.right("S256".equals(method))
                                : Either.<Failure, Boolean>left(new InvalidArgument("pkce", Expectation.PKCE_METHOD)))
                .map(found -> found.getOrElse(true));
    }

    private Validation<Seq<FieldError>, Showing> showing() {
        var placement = kind.toOption()
                .map(known -> PlacementCheck.outcome(part, known))
                .getOrElse(() -> Validation.valid(TokenPlacement.BEARER));
        return FieldError.flat(
                Validation.combine(placement, AssertionCheck.outcome(part, kind.toOption(), names), binding())
                        .ap((place, terms, binding) -> new Showing(place, part.has("placement"), terms, binding)));
    }

    private Validation<Seq<FieldError>, TokenBinding> binding() {
        var issuer = part.has("issuer") || around.issuer().isDefined();
        return part.text("dpop")
                .flatMap(written -> BindingCheck.outcome(part.at("dpop"), kind.toOption(), issuer, written));
    }

    private record Wording(LocalizedText label, OfferGuide guide) {}

    private record Asking(ScopesCheck.Asked scopes, boolean pkce, ClientAuthentication client) {}

    private record Showing(
            TokenPlacement placement, boolean isWritten, AssertionTemplates assertion, TokenBinding binding) {
        Option<TokenPlacement> written() {
            return Option.when(isWritten, placement);
        }
    }
}
