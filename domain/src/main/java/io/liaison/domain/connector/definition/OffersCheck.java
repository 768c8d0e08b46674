package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;

/** Reads the ways to authenticate: an entry may hold for several types that are alike, and each type stands once. */
final class OffersCheck {

    private OffersCheck() {}

    static Validation<Seq<FieldError>, Seq<AuthenticationOffer>> outcome(Part connector, OfferCheck.Around around) {
        var offers = connector.parts("authentication", entry -> entry(entry, around));
        return offers.map(each -> each.flatMap(several -> several)).flatMap(OffersCheck::unlessRepeated);
    }

    private static Validation<Seq<FieldError>, Seq<AuthenticationOffer>> unlessRepeated(
            Seq<AuthenticationOffer> offers) {
        if (offers.isEmpty()) {
            return FieldError.at("/authentication", Either.left(new MissingParameter("authentication")));
        }
        var kinds = offers.map(AuthenticationOffer::kind);
        return FieldError.at(
                "/authentication",
                kinds.distinct().size() == kinds.size()
                        ? Either.<Failure, Seq<AuthenticationOffer>>right(offers)
                        : Either.left(new InvalidArgument("authentication", Expectation.UNIQUE)));
    }

    private static Validation<Seq<FieldError>, Seq<AuthenticationOffer>> entry(Part entry, OfferCheck.Around around) {
        return entry.knowing(
                FieldError.all(kinds(entry).map(kind -> new OfferCheck(entry, kind, around).outcome())),
                OfferCheck.MEMBERS);
    }

    /** One at least, so that all else is read, too, when there is none. */
    private static Seq<Validation<Seq<FieldError>, AuthenticationKind>> kinds(Part entry) {
        return entry.member("type")
                .filter(Written.Items.class::isInstance)
                .map(items -> Scalars.texts("type", items)
                        .filterOrElse(Seq::nonEmpty, none -> new MissingParameter("type"))
                        .fold(
                                why -> List.of(FieldError.<AuthenticationKind>at(entry.at("type"), Either.left(why))),
                                types -> types.zipWithIndex(
                                        (type, index) -> FieldError.at(entry.at("type") + "/" + index, kind(type)))))
                .getOrElse(() -> List.of(entry.required("type", OffersCheck::kind)));
    }

    private static Either<Failure, AuthenticationKind> kind(String raw) {
        return AuthenticationKind.parse(raw)
                .toEither(() -> new InvalidArgument("type", Expectation.AUTHENTICATION_TYPE));
    }
}
