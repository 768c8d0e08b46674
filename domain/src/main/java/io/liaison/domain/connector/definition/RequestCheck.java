package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.connector.ApiRequest;
import io.liaison.domain.connector.UrlTemplate;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.TextTemplate;
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
        var matcher = REQUEST.matcher(raw);
        return matcher.matches()
                ? of(name, matcher.group(1), matcher.group(2), names)
                : Either.left(new InvalidArgument(name, Expectation.IDENTITY_REQUEST));
    }

    private static Either<Failure, ApiRequest> of(String name, String method, String target, Names names) {
        var template = new TextTemplate(target);
        var whole = target.startsWith("/") ? SAMPLE + target : target;
        return UrlTemplate.of(name, whole)
                .mapLeft(why -> (Failure) new InvalidArgument(name, Expectation.IDENTITY_REQUEST))
                .flatMap(valid -> names.unlessStrange(name, template, template.placeholders()))
                .flatMap(known -> RequestMethod.parse(method)
                        .<Failure>toEither(() -> new InvalidArgument(name, Expectation.IDENTITY_REQUEST))
                        .map(verb -> new ApiRequest(verb, known, Option.none())));
    }
}
