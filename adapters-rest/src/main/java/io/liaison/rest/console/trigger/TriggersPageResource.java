package io.liaison.rest.console.trigger;

import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/connections/{id}/triggers}: the triggers of a connection. */
@Path("/console/connections/{id}/triggers")
@RunOnVirtualThread
public class TriggersPageResource {
    private final TriggersPages pages;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public TriggersPageResource(TriggersPages pages, Frames frames, ConsoleAnswers answers) {
        this.pages = pages;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> list(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var asked = Form.asked(uri);
        var frame = frames.in(Part.CONNECTIONS, visitor.exchange().language())
                .under(TriggerTold.banner(asked, visitor.exchange().language()));
        return answers.page(
                PathIds.connection(id)
                        .flatMap(connection -> pages.of(frame, connection, asked.text("cursor"), visitor)),
                Part.CONNECTIONS,
                visitor.exchange());
    }
}
