package io.liaison.rest.problem;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.CredentialMissing;
import io.liaison.domain.error.Forbidden.CredentialRejected;
import io.liaison.domain.error.Forbidden.KeyExpired;
import io.liaison.domain.error.Forbidden.TokenNotAccepted;
import io.liaison.domain.error.Forbidden.WebhookNotBelieved;
import io.liaison.domain.error.Unavailable;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Exchange;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers failures over HTTP, in place of whatever a resource would have answered. */
public final class ProblemResponses {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final System.Logger LOG = System.getLogger(ProblemResponses.class.getName());
    private final Problems problems;

    public ProblemResponses(Problems problems) {
        this.problems = problems;
    }

    public <T> RestResponse<T> from(Failure failure, Exchange exchange) {
        var problem = problems.describe(failure, exchange);
        if (failure instanceof Unavailable) {
            LOG.log(System.Logger.Level.WARNING, "{0} {1}", problem.instance(), failure);
        }
        return Answers.instead(withHeaders(failure, answer(problem)).build());
    }

    /** The cause goes to the log, under the same number. */
    public <T> RestResponse<T> fromBug(Throwable bug, Exchange exchange) {
        var problem = problems.describeBug(exchange);
        LOG.log(System.Logger.Level.ERROR, problem.instance(), bug);
        return Answers.instead(answer(problem).build());
    }

    private static ResponseBuilder<ProblemDto> answer(ProblemDto problem) {
        return ResponseBuilder.<ProblemDto>create(problem.status())
                .entity(problem)
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
    }

    private static ResponseBuilder<ProblemDto> withHeaders(Failure failure, ResponseBuilder<ProblemDto> answer) {
        if (failure instanceof CredentialMissing) {
            return answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (failure instanceof CredentialRejected
                || failure instanceof KeyExpired
                || failure instanceof TokenNotAccepted) {
            return answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        }
        if (failure instanceof WebhookNotBelieved) {
            return answer.header(HttpHeaders.WWW_AUTHENTICATE, "Signature");
        }
        return failure instanceof Unavailable unavailable
                ? answer.header(HttpHeaders.RETRY_AFTER, seconds(unavailable.retryAfter()))
                : answer;
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
