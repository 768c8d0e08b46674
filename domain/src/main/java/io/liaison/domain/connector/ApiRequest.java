package io.liaison.domain.connector;

import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/**
 * A request to a provider's API as a definition has it: {@code GET /me} below the API's address, or to a whole one. A body
 * goes along with a POST only, and only where the same request twice changes nothing is one of these sent.
 */
public record ApiRequest(RequestMethod method, TextTemplate target, Option<Message> body) {

    public boolean isWhole() {
        return !target.value().startsWith("/");
    }

    public Set<String> placeholders() {
        return target.placeholders();
    }

    /** Where it goes. {@code base} is asked only for a path. */
    public Either<Failure, URI> address(Option<UrlTemplate> base, Map<String, String> known) {
        if (isWhole()) {
            return UrlTemplate.of("request", target.value()).flatMap(whole -> whole.expand(known));
        }
        return base.<Failure>toEither(() -> new MissingParameter("apiBaseUrl")).flatMap(api -> below(api, known));
    }

    /** The address of the API may itself be one that was filled in whole. */
    private Either<Failure, URI> below(UrlTemplate api, Map<String, String> known) {
        return api.expand(known)
                .map(URI::toString)
                .map(address -> address.endsWith("/") ? address.substring(0, address.length() - 1) : address)
                .flatMap(address -> UrlTemplate.of("request", address + target.value()))
                .flatMap(whole -> whole.expand(known));
    }

    /** What a POST carries; no type where a provider takes nothing but an empty body. */
    public record Message(Option<String> type, String text) {}
}
