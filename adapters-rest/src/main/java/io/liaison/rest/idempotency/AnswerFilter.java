package io.liaison.rest.idempotency;

import io.liaison.application.port.inbound.idempotency.ReleaseRequest;
import io.liaison.application.port.inbound.idempotency.RememberAnswer;
import io.liaison.domain.error.Failure;
import io.liaison.domain.idempotency.Claim;
import io.vavr.control.Either;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;

/**
 * Remembers what a claimed request was answered, before it is sent; a refusal did nothing, so its claim is given back. That
 * the store does not answer now is no reason to withhold an answer: the claim lapses.
 */
@Provider
public final class AnswerFilter implements ContainerResponseFilter {
    static final String CLAIM = AnswerFilter.class.getName();
    private static final System.Logger LOG = System.getLogger(AnswerFilter.class.getName());
    private final RememberAnswer rememberAnswer;
    private final ReleaseRequest releaseRequest;

    public AnswerFilter(RememberAnswer rememberAnswer, ReleaseRequest releaseRequest) {
        this.rememberAnswer = rememberAnswer;
        this.releaseRequest = releaseRequest;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(CLAIM) instanceof Claim claim) {
            settle(claim, response);
        }
    }

    private void settle(Claim claim, ContainerResponseContext response) {
        if (response.getStatusInfo().getFamily() != Family.SUCCESSFUL) {
            noted(releaseRequest.release(new ReleaseRequest.Command(claim)));
        } else if (response.hasEntity()) {
            response.setEntityStream(
                    new RecordedBody(response.getEntityStream(), body -> remember(claim, response, body)));
        } else {
            remember(claim, response, new byte[0]);
        }
    }

    private void remember(Claim claim, ContainerResponseContext response, byte[] body) {
        var answer = KeptAnswer.of(response, body).written();
        var outcome = rememberAnswer.remember(new RememberAnswer.Command(claim, answer));
        noted(outcome);
        if (outcome.contains(false)) {
            LOG.log(Level.WARNING, "a request took longer than its claim lasts, and may have been carried out twice");
        }
    }

    private static void noted(Either<Failure, Boolean> outcome) {
        outcome.swap()
                .forEach(failure -> LOG.log(Level.WARNING, "a claim was not settled, and will lapse: {0}", failure));
    }
}
