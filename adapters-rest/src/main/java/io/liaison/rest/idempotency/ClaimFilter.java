package io.liaison.rest.idempotency;

import io.liaison.application.port.inbound.idempotency.ClaimRequest;
import io.liaison.application.port.inbound.idempotency.ClaimRequest.Outcome;
import io.liaison.application.port.inbound.idempotency.ClaimRequest.Outcome.Answered;
import io.liaison.application.port.inbound.idempotency.ClaimRequest.Outcome.Claimed;
import io.liaison.domain.error.Failure;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.BodyBytes;
import io.liaison.rest.wire.Proxied;
import io.vavr.control.Either;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;

/**
 * Lets a request with a key come to its resource once, and gives it the first answer when it comes again. Runs when the
 * caller is known, on the thread of the resource, and only for requests that bring a key.
 */
@Provider
@Priority(Priorities.USER + 1)
public final class ClaimFilter implements ContainerRequestFilter {
    private final ClaimRequest claimRequest;
    private final ProblemResponses problems;

    public ClaimFilter(ClaimRequest claimRequest, ProblemResponses problems) {
        this.claimRequest = claimRequest;
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.POST)
                && isOurs(request.getUriInfo().getPath())) {
            KeyHeader.of(request).forEach(key -> admit(request, key));
        }
    }

    /** A key that goes through a connection is for the API behind it. */
    private static boolean isOurs(String path) {
        return path.startsWith(Answers.ROOT + "/") && !Proxied.is(path);
    }

    private void admit(ContainerRequestContext request, Either<Failure, String> key) {
        var caller = Caller.of(request.getSecurityContext());
        var outcome = key.flatMap(name -> body(request)
                .flatMap(body -> claimRequest.claim(
                        new ClaimRequest.Command(caller.actor(), name, Fingerprint.of(request, body)))));
        outcome.forEach(decided -> follow(decided, request));
        outcome.swap()
                .forEach(failure -> request.abortWith(
                        problems.from(failure, caller.exchange()).toResponse()));
    }

    /** The resource reads it again. */
    private static Either<Failure, byte[]> body(ContainerRequestContext request) {
        return BodyBytes.of(request.getHeaderString(HttpHeaders.CONTENT_LENGTH), request.getEntityStream())
                .peek(bytes -> request.setEntityStream(new ByteArrayInputStream(bytes)));
    }

    private static void follow(Outcome outcome, ContainerRequestContext request) {
        switch (outcome) {
            case Claimed claimed -> request.setProperty(AnswerFilter.CLAIM, claimed.claim());
            case Answered answered ->
                request.abortWith(KeptAnswer.read(answered.answer()).again());
        }
    }
}
