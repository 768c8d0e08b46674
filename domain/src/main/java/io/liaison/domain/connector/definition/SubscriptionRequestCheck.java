package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.SubscriptionRequest;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.proxy.RequestMethod;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.regex.Pattern;

/** Reads {@code POST /hooks} and the body that goes along. A secret stands in a body and in no address. */
record SubscriptionRequestCheck(Names inPath, Set<String> inQuery) {
    private static final Pattern REQUEST =
            Pattern.compile("(POST|PUT|PATCH|DELETE) (/[\\x21-\\x7E]{0,2000}|https?://[\\x21-\\x7E]{1,2000})");

    Validation<Seq<FieldError>, SubscriptionRequest> outcome(Part part) {
        var read = Validation.combine(part.required("request", this::request), body(part))
                .ap((request, body) -> new SubscriptionRequest(request.method(), request.target(), body));
        return part.knowing(FieldError.flat(read), "request", "body");
    }

    private Either<Failure, SubscriptionRequest> request(String raw) {
        var none = new InvalidArgument("request", Expectation.SUBSCRIPTION_REQUEST);
        var matcher = REQUEST.matcher(raw);
        return matcher.matches()
                ? RequestMethod.parse(matcher.group(1))
                        .<Failure>toEither(() -> none)
                        .flatMap(method -> RequestCheck.target(matcher.group(2), inPath, inQuery, none)
                                .map(target -> new SubscriptionRequest(method, target, Option.none())))
                : Either.left(none);
    }

    private Validation<Seq<FieldError>, Option<Written>> body(Part part) {
        var at = part.at("body");
        return part.read("body", SubscriptionRequestCheck::tree)
                .flatMap(body -> FieldError.all(body.toList()
                                .flatMap(tree -> tree.textsBelow(at))
                                .map(text -> FieldError.at(text.pointer(), known(text.value()))))
                        .map(fine -> body));
    }

    private static Either<Failure, Written> tree(Written written) {
        return written instanceof Written.Members || written instanceof Written.Items
                ? Either.right(written)
                : Either.left(new InvalidArgument("body", Expectation.BODY_TREE));
    }

    private Either<Failure, String> known(String text) {
        return inQuery.foldLeft(inPath, Names::with)
                .with(SubscriptionCheck.SECRET)
                .text("body", text)
                .map(fine -> text);
    }
}
