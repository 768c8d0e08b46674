package io.liaison.rest.authorization;

import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.domain.authentication.Secret;
import io.liaison.rest.wire.Exchange;
import io.vavr.control.Option;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** The redirect from the provider, as a command (RFC 6749, 4.1.2; RFC 9207). */
final class CallbackRequest {

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
                Option.some(exchange.trace().traceId()));
    }

    private static Option<String> parameter(UriInfo uri, String name) {
        return Option.of(uri.getQueryParameters().getFirst(name)).filter(value -> !value.isEmpty());
    }
}
