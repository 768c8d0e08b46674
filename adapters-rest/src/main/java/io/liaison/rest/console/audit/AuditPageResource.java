package io.liaison.rest.console.audit;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
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

/** {@code /console/audit}: who has done what. */
@Path("/console/audit")
@RunOnVirtualThread
public class AuditPageResource {
    private final AuditPages pages;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public AuditPageResource(AuditPages pages, Frames frames, ConsoleAnswers answers) {
        this.pages = pages;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> list(@Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var frame = frames.in(Part.AUDIT, visitor.exchange().language());
        return pages.of(frame, uri, visitor)
                .fold(failure -> failed(failure, uri, visitor), page -> answers.page(page, visitor.exchange()));
    }

    /** Whoever may see it gets the form again; whoever may not has nothing to fill in. */
    private RestResponse<Object> failed(Failure failure, UriInfo uri, Visitor visitor) {
        var exchange = visitor.exchange();
        var frame = answers.under(failure, frames.in(Part.AUDIT, exchange.language()), exchange);
        return failure instanceof Invalid
                ? answers.failed(failure, pages.refused(frame, Form.asked(uri), failure, visitor), exchange)
                : answers.failed(failure, Part.AUDIT, exchange);
    }
}
