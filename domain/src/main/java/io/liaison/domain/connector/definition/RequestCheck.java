package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.connector.ApiRequest;
import io.liaison.domain.connector.UrlTemplate;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/** Reads {@code GET /me} and {@code POST https://api.example.com/graphql}. */
final class RequestCheck {
    private static final Pattern REQUEST =
            Pattern.compile("(GET|POST) (/[\\x21-\\x7E]{0,2000}|https?://[\\x21-\\x7E]{1,2000})");
    private static final String SAMPLE = "https://host.example";

    private RequestCheck() {}

    /** {@code name} is told in the refusal. */
    static Either<Failure, ApiRequest> of(String name, String raw, Names names) {
        return of(name, raw, names, HashSet.empty());
    }

    /** The same, where the query may name these as well. */
    static Either<Failure, ApiRequest> of(String name, String raw, Names names, Set<String> inQuery) {
        var none = new InvalidArgument(name, Expectation.IDENTITY_REQUEST);
        var matcher = REQUEST.matcher(raw);
        return matcher.matches()
                ? RequestMethod.parse(matcher.group(1))
                        .<Failure>toEither(() -> none)
                        .flatMap(method -> target(matcher.group(2), names, inQuery, none)
                                .map(target -> new ApiRequest(method, target, Option.none())))
                : Either.left(none);
    }

    /** Where a request goes; {@code none} is the refusal of what is no address at all. */
    static Either<Failure, TextTemplate> target(String target, Names names, Set<String> inQuery, InvalidArgument none) {
        var template = new TextTemplate(target);
        var path = new TextTemplate(target.split("[?]", 2)[0]).placeholders();
        var whole = target.startsWith("/") ? SAMPLE + target : target;
        return UrlTemplate.of(none.argument(), whole)
                .mapLeft(why -> (Failure) none)
                .flatMap(valid -> names.unlessStrange(
                        none.argument(), template, template.placeholders().removeAll(inQuery)))
                .filterOrElse(
                        known -> names.open().containsAll(path),
                        known -> new InvalidArgument(none.argument(), Expectation.QUERY_PLACEHOLDER));
    }
}
