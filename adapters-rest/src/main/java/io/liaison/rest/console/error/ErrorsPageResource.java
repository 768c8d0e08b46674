package io.liaison.rest.console.error;

import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
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

/** {@code /console/errors}: what a number means that somebody has met. */
@Path("/console/errors")
@RunOnVirtualThread
public class ErrorsPageResource {
    private final ErrorsPages pages;
    private final ConsoleAnswers answers;

    public ErrorsPageResource(ErrorsPages pages, ConsoleAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> list(@Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return answers.page(pages.of(visitor, Form.asked(uri)), Part.ERRORS, visitor.exchange());
    }
}
