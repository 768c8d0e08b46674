package io.liaison.rest.authorization;

import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.domain.authentication.Secret;
import io.liaison.rest.wire.Exchange;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** The redirect from the provider, as a command (RFC 6749, 4.1.2; RFC 9207). */
final class CallbackRequest {

    private static final Set<String> STANDARD = HashSet.of("state", "code", "iss", "error", "error_description");
    private static final int MOST = 20;
    private static final int LONGEST = 1_000;

    private CallbackRequest() {}

    static CompleteAuthorization.Command of(
            UriInfo uri, HttpHeaders headers, BrowserBinding binding, Exchange exchange) {
        var state = parameter(uri, "state").map(Secret::new);
        return new CompleteAuthorization.Command(
                state,
                binding.shown(headers, state),
                parameter(uri, "code").map(Secret::new),
                parameter(uri, "iss"),
                parameter(uri, "error"),
                parameter(uri, "error_description"),
                Option.some(exchange.trace().traceId()),
                told(uri));
    }

    /** What no standard knows; a provider may name a company or a data centre there. */
    private static Map<String, String> told(UriInfo uri) {
        return List.ofAll(uri.getQueryParameters().keySet())
                .reject(STANDARD::contains)
                .take(MOST)
                .foldLeft(
                        HashMap.empty(),
                        (all, name) -> parameter(uri, name)
                                .filter(value -> value.length() <= LONGEST)
                                .map(value -> all.put(name, value))
                                .getOrElse(all));
    }

    private static Option<String> parameter(UriInfo uri, String name) {
        return Option.of(uri.getQueryParameters().getFirst(name)).filter(value -> !value.isEmpty());
    }
}
