package io.liaison.rest.console.fleet;

import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/health}: how many connections do not work, why, and since when. */
@Path("/console/health")
@RunOnVirtualThread
public class FleetPageResource {
    private final FleetPages pages;
    private final ConsoleAnswers answers;

    public FleetPageResource(FleetPages pages, ConsoleAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> show(@Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return answers.page(pages.of(visitor), Part.HEALTH, visitor.exchange());
    }
}
