package io.liaison.rest.problem;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.liaison.domain.error.NotFound.ResourceNotFound;
import io.liaison.rest.wire.Exchange;
import io.liaison.rest.wire.HookAddresses;
import io.vavr.control.Option;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the framework refuses before a resource is reached, and what went wrong that should not have. */
public final class FrameworkProblems {
    private final ProblemResponses problems;
    private final AllowedMethods allowed;

    public FrameworkProblems(ProblemResponses problems, AllowedMethods allowed) {
        this.problems = problems;
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    public RestResponse<Object> refused(WebApplicationException refusal, ContainerRequestContext request) {
        var exchange = Exchange.of(request.getSecurityContext());
        return failure(refusal.getResponse().getStatus(), request)
                .map(failure -> withAllow(problems.from(failure, exchange), request))
                .getOrElse(() -> problems.fromBug(refusal, exchange));
    }

    /** Whoever should have had the rest is gone, or is told by the end of the connection. */
    @ServerExceptionMapper
    public RestResponse<Object> brokenOff(IOException lost, ContainerRequestContext request) {
        var failure = new MalformedRequest(Malformation.UNREADABLE, path(request));
        return problems.from(failure, Exchange.of(request.getSecurityContext()));
    }

    @ServerExceptionMapper
    public RestResponse<Object> broken(Throwable bug, ContainerRequestContext request) {
        return problems.fromBug(bug, Exchange.of(request.getSecurityContext()));
    }

    private static Option<Failure> failure(int status, ContainerRequestContext request) {
        return switch (status) {
            case 404 -> Option.some(new ResourceNotFound(path(request)));
            case 405 -> malformed(Malformation.METHOD_NOT_ALLOWED, request.getMethod());
            case 406 -> malformed(Malformation.NOT_ACCEPTABLE, request.getHeaderString(HttpHeaders.ACCEPT));
            case 413 -> malformed(Malformation.BODY_TOO_LARGE, request.getHeaderString(HttpHeaders.CONTENT_LENGTH));
            case 415 ->
                malformed(Malformation.UNSUPPORTED_MEDIA_TYPE, request.getHeaderString(HttpHeaders.CONTENT_TYPE));
            case 400 -> malformed(Malformation.UNREADABLE, path(request));
            default -> Option.none();
        };
    }

    private static String path(ContainerRequestContext request) {
        return HookAddresses.discreet(request.getUriInfo().getPath());
    }

    private static Option<Failure> malformed(Malformation reason, String where) {
        return Option.some(new MalformedRequest(reason, Option.of(where).getOrElse("")));
    }

    private RestResponse<Object> withAllow(RestResponse<Object> problem, ContainerRequestContext request) {
        if (problem.getStatus() == RestResponse.StatusCode.METHOD_NOT_ALLOWED) {
            problem.getHeaders()
                    .putSingle(
                            HttpHeaders.ALLOW, allowed.at(request.getUriInfo().getPath()));
        }
        return problem;
    }
}
