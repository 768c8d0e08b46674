package io.liaison.rest.security;

import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.domain.authentication.Secret;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.wire.Exchange;
import io.liaison.rest.wire.Participation;
import io.vavr.control.Option;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Lets nobody come to a resource under {@code /api} who shows no credential of ours. */
@Provider
public final class ApiKeyFilter implements ContainerRequestFilter {
    private final VerifiedKeys keys;
    private final ProblemResponses problems;

    public ApiKeyFilter(VerifiedKeys keys, ProblemResponses problems) {
        this.keys = keys;
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith("/api/")) {
            return;
        }
        var security = request.getSecurityContext();
        var exchange = Exchange.of(security);
        var holder = keys.holderOf(key(request));
        holder.forEach(actor -> request.setSecurityContext(new Participation(
                new Caller(actor.within(exchange.trace().traceId()), exchange), security.isSecure())));
        holder.swap()
                .forEach(failure ->
                        request.abortWith(problems.from(failure, exchange).toResponse()));
    }

    private static Option<Secret> key(ContainerRequestContext request) {
        return Authenticate.Command.bearer(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .credential();
    }
}
