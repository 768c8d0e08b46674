package io.liaison.rest.wire;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.jboss.logging.MDC;

/** Begins an exchange before anything else looks at the request, and marks its answer. */
@Provider
@PreMatching
public final class ExchangeFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String TRACEPARENT = "traceparent";

    @Override
    public void filter(ContainerRequestContext request) {
        var exchange = Exchange.begin(
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), request.getHeaderString(TRACEPARENT));
        MDC.put("traceId", exchange.trace().id());
        request.setSecurityContext(new Participation(
                new Anyone(exchange), request.getSecurityContext().isSecure()));
    }

    /**
     * Nothing of ours is stored on the way: almost every answer holds or may hold a secret. In which language an API has
     * answered, only the API knows.
     */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var exchange = Exchange.of(request.getSecurityContext());
        var headers = response.getHeaders();
        headers.putSingle(TRACEPARENT, exchange.trace().traceparent());
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "no-referrer");
        if (response.hasEntity() && !(response.getEntity() instanceof StreamingOutput)) {
            headers.putIfAbsent(
                    HttpHeaders.CONTENT_LANGUAGE, List.of(exchange.language().tag()));
        }
    }
}
