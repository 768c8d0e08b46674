package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.connector.AccountName;
import io.liaison.domain.connector.ApiRequest;
import io.liaison.domain.connector.ApiRequest.Message;
import io.liaison.domain.connector.IdentityRequest;
import io.liaison.domain.connector.RefusalSign;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads how to ask whose account a credential opens. */
final class IdentityCheck {
    private static final String JSON = "application/json";
    private static final int MOST_BODY = 4_000;

    private IdentityCheck() {}

    static Validation<Seq<FieldError>, IdentityRequest> outcome(Part part, Names names) {
        var id = FieldError.at(part.at("id"), Lines.there(part, "id").flatMap(written -> name("id", written, names)));
        var label = part.read("label", written -> name("label", written, names));
        var prefix = part.text("prefix")
                .flatMap(found -> FieldError.at(
                        part.at("prefix"),
                        found.forAll(TokenPlacement::isPrefix)
                                ? Either.<Failure, Option<String>>right(found)
                                : Either.left(new InvalidArgument("prefix", Expectation.PREFIX))));
        var read = Validation.combine(
                        request(part, names),
                        id,
                        label,
                        prefix,
                        part.text("service", raw -> Lines.name("service", raw)),
                        part.part("refused", IdentityCheck::sign))
                .ap((request, theId, theLabel, thePrefix, service, sign) ->
                        new IdentityRequest(request, theId, theLabel.getOrElse(theId), thePrefix, service, sign));
        return part.knowing(
                FieldError.flat(read), "request", "body", "contentType", "id", "label", "prefix", "service", "refused");
    }

    private static Validation<Seq<FieldError>, ApiRequest> request(Part part, Names names) {
        return FieldError.flat(Validation.combine(
                                part.required("request", raw -> RequestCheck.of("request", raw, names)),
                                part.text("body", IdentityCheck::body),
                                part.text("contentType", raw -> Lines.name("contentType", raw)))
                        .ap((request, body, type) -> withBody(part, request, body, type)))
                .flatMap(whole -> whole);
    }

    /** A body belongs to a POST, and one that is empty has no type. */
    private static Validation<Seq<FieldError>, ApiRequest> withBody(
            Part part, ApiRequest request, Option<String> body, Option<String> type) {
        if (request.method() != RequestMethod.POST && body.isDefined()) {
            return FieldError.at(part.at("body"), Either.left(new InvalidArgument("body", Expectation.BODY_OF_POST)));
        }
        var message = body.map(text -> new Message(text.isEmpty() ? type : type.orElse(Option.some(JSON)), text));
        return Validation.valid(new ApiRequest(request.method(), request.target(), message));
    }

    private static Either<Failure, String> body(String raw) {
        return raw.length() <= MOST_BODY
                ? Either.right(raw)
                : Either.left(new InvalidArgument("body", Expectation.TEXT));
    }

    private static Either<Failure, AccountName> name(String name, Written written, Names names) {
        return written instanceof Written.Items
                ? Scalars.texts(name, written).flatMap(places -> told(name, places))
                : Scalars.text(name, written)
                        .flatMap(raw -> raw.contains("{")
                                ? names.text(name, raw).map(AccountName.Known::new)
                                : told(name, List.of(raw)));
    }

    private static Either<Failure, AccountName> told(String name, Seq<String> places) {
        return Either.sequenceRight(places.map(raw -> Lines.pointer(name, raw)))
                .filterOrElse(found -> found.nonEmpty(), none -> new InvalidArgument(name, Expectation.JSON_POINTER))
                .map(AccountName.Told::new);
    }

    private static Validation<Seq<FieldError>, RefusalSign> sign(Part part) {
        var is = FieldError.at(
                part.at("is"), Lines.there(part, "is").flatMap(written -> Scalars.spelled("is", written)));
        return part.knowing(
                FieldError.flat(Validation.combine(
                                part.required("at", raw -> Lines.pointer("at", raw)),
                                is,
                                part.text("error", raw -> Lines.pointer("error", raw)))
                        .ap(RefusalSign::new)),
                "at",
                "is",
                "error");
    }
}
