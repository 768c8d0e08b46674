package io.liaison.rest.security;

import io.liaison.domain.authentication.Secret;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.wire.Exchange;
import io.liaison.rest.wire.Participation;
import io.vavr.control.Option;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** Lets nobody come to a resource under {@code /api} who shows no credential of ours. */
@Provider
public final class ApiKeyFilter implements ContainerRequestFilter {
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(\\S+)\\s*");
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
        return Option.of(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .map(BEARER::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> new Secret(matcher.group(1)));
    }
}
