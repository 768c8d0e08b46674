package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.authentication.TokenPlacement.Carrier;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads where a definition wants a credential to be shown. An API key has no usual place; a pair may sign instead. */
final class PlacementCheck {
    private static final String MEMBER = "placement";

    private PlacementCheck() {}

    static Validation<Seq<FieldError>, TokenPlacement> outcome(Part offer, AuthenticationKind kind) {
        return switch (kind) {
            case API_KEY ->
                offer.has(MEMBER) ? placed(offer, Option.none()) : refused(offer, new MissingParameter(MEMBER));
            case BASIC ->
                offer.part(MEMBER, part -> part.knowing(signing(part), "in"))
                        .map(found -> found.getOrElse(TokenPlacement.BASIC));
            case CLIENT_CERTIFICATE,
                    AUTHORIZATION_CODE,
                    CLIENT_CREDENTIALS,
                    BRING_YOUR_OWN_APP,
                    JWT_BEARER,
                    DEVICE_CODE,
                    PERSONAL_ACCESS_TOKEN -> placed(offer, Option.some(TokenPlacement.AUTHORIZATION));
        };
    }

    private static Validation<Seq<FieldError>, TokenPlacement> refused(Part offer, Failure why) {
        return FieldError.at(offer.at(MEMBER), Either.left(why));
    }

    private static Validation<Seq<FieldError>, TokenPlacement> placed(Part offer, Option<String> usualName) {
        return offer.part(MEMBER, part -> part.knowing(read(part, usualName), "in", "name", "prefix"))
                .map(found -> found.getOrElse(TokenPlacement.BEARER));
    }

    private static Validation<Seq<FieldError>, TokenPlacement> read(Part part, Option<String> usualName) {
        var carrier = part.text(
                "in",
                raw -> Carrier.parse(raw)
                        .filter(in -> in != Carrier.SIGNATURE)
                        .toEither(() -> new InvalidArgument("in", Expectation.CARRIER)));
        return FieldError.flat(Validation.combine(carrier, name(part, usualName), prefix(part, usualName))
                .ap((in, name, prefix) -> new TokenPlacement(in.getOrElse(Carrier.HEADER), name, prefix)));
    }

    private static Validation<Seq<FieldError>, TokenPlacement> signing(Part part) {
        return part.required(
                "in",
                raw -> Carrier.parse(raw).contains(Carrier.SIGNATURE)
                        ? Either.right(TokenPlacement.AWS_SIGNATURE)
                        : Either.left(new InvalidArgument("in", Expectation.CARRIER_OF_PAIR)));
    }

    private static Validation<Seq<FieldError>, String> name(Part part, Option<String> usual) {
        return usual.filter(none -> !part.has("name"))
                .<Validation<Seq<FieldError>, String>>map(Validation::valid)
                .getOrElse(() -> part.required(
                        "name",
                        raw -> TokenPlacement.isName(raw)
                                ? Either.right(raw)
                                : Either.left(new InvalidArgument("name", Expectation.CARRIER_NAME))));
    }

    /** A token in its usual place is a bearer token; in any other, it stands alone. */
    private static Validation<Seq<FieldError>, String> prefix(Part part, Option<String> usualName) {
        var isUsual = usualName.isDefined()
                && !part.has("name")
                && !part.glimpsedText("in").contains(Carrier.QUERY.key());
        return part.text(
                        "prefix",
                        raw -> TokenPlacement.isPrefix(raw)
                                ? Either.right(raw)
                                : Either.<Failure, String>left(new InvalidArgument("prefix", Expectation.PREFIX)))
                .map(found -> found.getOrElse(isUsual ? TokenPlacement.BEARER.prefix() : ""));
    }
}
