package io.liaison.rest.console.audit;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/audit/verification}: whether all that is told of the past is as it was written. */
@Path("/console/audit/verification")
@RunOnVirtualThread
public class VerificationPageResource {
    private final VerificationPages pages;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public VerificationPageResource(VerificationPages pages, Frames frames, ConsoleAnswers answers) {
        this.pages = pages;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> verify(@Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var frame = frames.in(Part.AUDIT, visitor.exchange().language());
        return pages.of(frame, uri, visitor)
                .fold(failure -> failed(failure, uri, visitor), page -> answers.page(page, visitor.exchange()));
    }

    private RestResponse<Object> failed(Failure failure, UriInfo uri, Visitor visitor) {
        var exchange = visitor.exchange();
        var frame = answers.under(failure, frames.in(Part.AUDIT, exchange.language()), exchange);
        return failure instanceof Invalid
                ? answers.failed(failure, pages.refused(frame, uri, failure, exchange.language()), exchange)
                : answers.failed(failure, Part.AUDIT, exchange);
    }
}
