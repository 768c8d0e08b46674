package io.liaison.rest.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.liaison.domain.proxy.ApiTarget;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.problem.RouterRefusals;
import io.liaison.rest.wire.Exchange;
import io.liaison.rest.wire.Proxied;
import io.vavr.control.Option;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a problem what does not even reach the resources: an address that cannot be decoded, a missing host. */
@Singleton
final class RouterProblems {
    private final ProblemResponses problems;
    private final ObjectMapper json;

    RouterProblems(ProblemResponses problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** To be called before the framework starts, which would refuse bad addresses itself, and in no words at all. */
    static void takeOverAddresses() {
        System.setProperty("vertx.disableURIValidation", "true");
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(RouterProblems::refuseNonsense);
        router.route().order(0).failureHandler(this::answer);
    }

    private static void refuseNonsense(RoutingContext context) {
        if (isAddress(context.request().uri()) && staysWithin(context.request().uri())) {
            context.next();
        } else {
            context.fail(RouterRefusals.nonsense());
        }
    }

    /** Whoever comes after reads the path in its own way: slashes are one, and dot segments gone. */
    private static boolean staysWithin(String uri) {
        return Proxied.rest(uri)
                .forAll(path -> ApiTarget.of(path, Option.none()).isRight());
    }

    private static boolean isAddress(String uri) {
        try {
            return new URI(uri).getRawPath() != null;
        } catch (URISyntaxException nonsense) {
            return false;
        }
    }

    private void answer(RoutingContext context) {
        if (context.response().headWritten()) {
            context.next();
            return;
        }
        var exchange = Exchange.begin(
                context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                context.request().getHeader("traceparent"));
        var problem = problem(context, exchange);
        context.response()
                .setStatusCode(problem.getStatus())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, exchange.language().tag())
                .putHeader("traceparent", exchange.trace().traceparent())
                .end(written(problem.getEntity()));
    }

    private RestResponse<Object> problem(RoutingContext context, Exchange exchange) {
        return RouterRefusals.failure(context.statusCode(), context.request().uri())
                .map(failure -> problems.from(failure, exchange))
                .getOrElse(() -> problems.fromBug(cause(context), exchange));
    }

    /** A router may fail with a status alone. */
    private static Throwable cause(RoutingContext context) {
        var failure = context.failure();
        return failure == null ? new IllegalStateException("status " + context.statusCode()) : failure;
    }

    private String written(Object problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem is always JSON", impossible);
        }
    }
}
