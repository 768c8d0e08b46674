package io.liaison.rest.console.session;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.CrossSiteRequest;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.ws.rs.container.ContainerRequestContext;

/**
 * Whether a form was sent from a page of ours, as the browser itself says; no page can make it say something else. Every browser
 * says one of the two, and what says neither is none.
 *
 * @source W3C Fetch Metadata Request Headers; RFC 6454, section 7
 */
final class SameOrigin {
    private static final Set<String> HARMLESS = HashSet.of("GET", "HEAD", "OPTIONS");
    private final String origin;

    SameOrigin(ConsoleAddress address) {
        this.origin = address.origin();
    }

    /** @failure 20036 another page may have sent it */
    Either<Failure, String> check(ContainerRequestContext request) {
        return HARMLESS.contains(request.getMethod()) || isOurs(request)
                ? Either.right(request.getMethod())
                : Either.left(new CrossSiteRequest());
    }

    private boolean isOurs(ContainerRequestContext request) {
        return Option.of(request.getHeaderString("Sec-Fetch-Site"))
                .map("same-origin"::equals)
                .getOrElse(() -> origin.equalsIgnoreCase(
                        Option.of(request.getHeaderString("Origin")).getOrElse("")));
    }
}
