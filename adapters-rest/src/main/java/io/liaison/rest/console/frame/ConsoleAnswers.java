package io.liaison.rest.console.frame;

import io.liaison.domain.error.Failure;
import io.liaison.rest.problem.Problems;
import io.liaison.rest.wire.Exchange;
import io.quarkus.qute.TemplateInstance;
import io.vavr.control.Either;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Pages as answers. Nothing runs in them, and nothing is loaded, but what this server serves as a file (CSP level 3). */
public final class ConsoleAnswers {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private final Frames frames;
    private final Problems problems;

    public ConsoleAnswers(Frames frames, Problems problems) {
        this.frames = frames;
        this.problems = problems;
    }

    /** A page, or word of why there is none. */
    public RestResponse<Object> page(Either<Failure, ? extends TemplateInstance> page, Part here, Exchange exchange) {
        return page.fold(failure -> failed(failure, here, exchange), shown -> page(StatusCode.OK, shown, exchange));
    }

    public RestResponse<Object> page(TemplateInstance page, Exchange exchange) {
        return page(StatusCode.OK, page, exchange);
    }

    /** On with a page that shows what was done, so that going back or loading it again does nothing twice. */
    public RestResponse<Object> next(URI page) {
        return RestResponse.seeOther(page);
    }

    /** Nothing but word of what has failed. */
    public RestResponse<Object> failed(Failure failure, Part here, Exchange exchange) {
        var frame = under(failure, frames.in(here, exchange.language()), exchange);
        return failed(failure, new FailurePage(frame, frame.words()), exchange);
    }

    /** A page on which something has failed: with all that somebody has typed, for instance. */
    public RestResponse<Object> failed(Failure failure, TemplateInstance page, Exchange exchange) {
        return page(problems.describe(failure, exchange).status(), page, exchange);
    }

    /** A frame that tells what has failed. */
    public Frame under(Failure failure, Frame frame, Exchange exchange) {
        return frame.under(Banner.bad(problems.describe(failure, exchange)));
    }

    /** The same with a status of its own. */
    public RestResponse<Object> page(int status, TemplateInstance page, Exchange exchange) {
        return ResponseBuilder.<Object>create(status)
                .entity(page.render())
                .header(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, exchange.language().tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", POLICY)
                .build();
    }
}
