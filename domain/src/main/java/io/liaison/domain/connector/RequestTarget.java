package io.liaison.domain.connector;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.util.regex.Pattern;

/** Where a request of a definition goes: a path below the API's address, or a whole address. */
record RequestTarget(TextTemplate template) {
    private static final Pattern ORIGIN = Pattern.compile("^[a-z]+://[^/?]*");

    boolean isWhole() {
        return !template.value().startsWith("/");
    }

    /** {@code base} is asked only for a path. */
    Either<Failure, URI> address(Option<UrlTemplate> base, Map<String, String> known) {
        return address(base, known, known);
    }

    /** The same, where {@code any} may stand in the query whatever it is, in the path if it can be a segment, and in no host. */
    Either<Failure, URI> addressWith(Option<UrlTemplate> base, Map<String, String> known, Map<String, String> any) {
        return hostOf(known, any)
                .<Either<Failure, URI>>map(
                        name -> Either.left(new InvalidArgument(name, Expectation.PLACEHOLDER_VALUE)))
                .getOrElse(() -> asking(any).address(base, known, known.merge(any)));
    }

    private Either<Failure, URI> address(
            Option<UrlTemplate> base, Map<String, String> known, Map<String, String> inPath) {
        return isWhole()
                ? filled(template.value(), inPath)
                : base.<Failure>toEither(() -> new MissingParameter("apiBaseUrl"))
                        .flatMap(api -> api.expand(known))
                        .map(RequestTarget::withoutSlash)
                        .flatMap(api -> filled(api + template.value(), inPath));
    }

    /** The address of the API may itself be one that was filled in whole. */
    private static Either<Failure, URI> filled(String target, Map<String, String> known) {
        return UrlTemplate.of("request", target).flatMap(whole -> whole.expand(known));
    }

    private static String withoutSlash(URI api) {
        var address = api.toString();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private Option<String> hostOf(Map<String, String> known, Map<String, String> any) {
        var origin = ORIGIN.matcher(template.value());
        return Option.when(origin.find(), origin::group)
                .toList()
                .flatMap(text -> new TextTemplate(text).placeholders())
                .find(name -> any.containsKey(name) && !known.containsKey(name));
    }

    private RequestTarget asking(Map<String, String> values) {
        var parts = template.value().split("[?]", 2);
        return parts.length == 1
                ? this
                : new RequestTarget(new TextTemplate(parts[0] + new QueryTemplate(parts[1]).filledWith(values)));
    }
}
