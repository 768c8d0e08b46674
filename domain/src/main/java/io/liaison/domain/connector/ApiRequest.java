package io.liaison.domain.connector;

import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.error.Failure;
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
        return goal().isWhole();
    }

    public Set<String> placeholders() {
        return target.placeholders();
    }

    /** Where it goes. {@code base} is asked only for a path. */
    public Either<Failure, URI> address(Option<UrlTemplate> base, Map<String, String> known) {
        return goal().address(base, known);
    }

    /**
     * The same, where {@code inQuery} may be anything: there it is percent-encoded, and a parameter that is one of these values
     * and nothing else is left out while that is empty. In the path they stand only if they can be a segment, and in no host.
     */
    public Either<Failure, URI> address(
            Option<UrlTemplate> base, Map<String, String> known, Map<String, String> inQuery) {
        return goal().addressWith(base, known, inQuery);
    }

    private RequestTarget goal() {
        return new RequestTarget(target);
    }

    /** What a POST carries; no type where a provider takes nothing but an empty body. */
    public record Message(Option<String> type, String text) {}
}
