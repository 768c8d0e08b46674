package io.liaison.providers.oauth;

import io.liaison.domain.authentication.DeviceCode;
import io.liaison.domain.authentication.DeviceCode.Prompt;
import io.liaison.domain.authentication.ErrorDialect;
import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.providers.http.EgressPolicy;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.JsonObject;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.regex.Pattern;

/** The answer that holds a code for another device (RFC 8628, section 3.2). People are sent only where we would call too. */
final class DeviceAnswer {
    private static final Pattern CODE = Pattern.compile("[\\x20-\\x7E]+");

    /** Nobody could type more than that. */
    private static final Pattern USER_CODE = Pattern.compile("[\\x20-\\x7E]{1,64}");

    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
    private final EgressPolicy policy;

    DeviceAnswer(EgressPolicy policy) {
        this.policy = policy;
    }

    Either<Failure, DeviceCode> read(HttpAnswer success, Redaction redaction, ErrorDialect names) {
        return success.json()
                .filterOrElse(
                        body -> ErrorDialects.name(body).isEmpty(),
                        error -> OAuthErrors.beforeAnyGrant(success, redaction, names))
                .flatMap(this::read);
    }

    private Either<Failure, DeviceCode> read(JsonObject body) {
        return needed(body.text("device_code").filter(code -> CODE.matcher(code).matches()))
                .flatMap(code -> prompt(body)
                        .flatMap(prompt -> lifetime(body)
                                .flatMap(lifetime -> interval(body)
                                        .map(interval ->
                                                new DeviceCode(new Secret(code), prompt, lifetime, interval)))));
    }

    private Either<Failure, Prompt> prompt(JsonObject body) {
        return needed(body.text("user_code")
                        .filter(code -> USER_CODE.matcher(code).matches()))
                .flatMap(code -> needed(named(body, "verification_uri", "verification_url"))
                        .flatMap(this::address)
                        .flatMap(address -> named(body, "verification_uri_complete", "verification_url_complete")
                                .map(complete -> address(complete).map(Option::some))
                                .getOrElse(() -> Either.right(Option.none()))
                                .map(complete -> new Prompt(code, address, complete))));
    }

    /** Under the name of the standard, or under that of its drafts, which some providers have kept. */
    private static Option<String> named(JsonObject body, String name, String formerName) {
        return body.text(name).orElse(() -> body.text(formerName));
    }

    private Either<Failure, URI> address(String text) {
        try {
            return policy.admit(new URI(text));
        } catch (URISyntaxException malformed) {
            return HttpAnswer.misbehaved(Misbehaviour.INCOMPLETE);
        }
    }

    /** A code that is over when it comes is none. */
    private static Either<Failure, Duration> lifetime(JsonObject body) {
        return needed(body.member("expires_in").flatMap(DeviceAnswer::seconds).filter(Duration::isPositive));
    }

    private static Either<Failure, Duration> interval(JsonObject body) {
        return body.member("interval")
                .map(written -> needed(seconds(written)))
                .getOrElse(() -> Either.right(DeviceCode.USUAL_INTERVAL));
    }

    private static Option<Duration> seconds(Object written) {
        var text = written instanceof Number number ? Long.toString(number.longValue()) : written.toString();
        return Option.some(text)
                .filter(digits -> SECONDS.matcher(digits).matches())
                .map(Long::parseLong)
                .map(Duration::ofSeconds);
    }

    private static <T> Either<Failure, T> needed(Option<T> member) {
        return member.fold(() -> HttpAnswer.misbehaved(Misbehaviour.INCOMPLETE), Either::right);
    }
}
