package io.liaison.rest.console.trigger;

import io.liaison.application.port.inbound.trigger.GetTrigger;
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

/** {@code /console/triggers/{id}}: one trigger and how it gets on. */
@Path("/console/triggers/{id}")
@RunOnVirtualThread
public class TriggerPageResource {
    private final GetTrigger getTrigger;
    private final TriggerPages pages;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public TriggerPageResource(GetTrigger getTrigger, TriggerPages pages, Frames frames, ConsoleAnswers answers) {
        this.getTrigger = getTrigger;
        this.pages = pages;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> show(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var language = visitor.exchange().language();
        var frame = frames.in(Part.CONNECTIONS, language).under(TriggerTold.banner(Form.asked(uri), language));
        return answers.page(
                PathIds.trigger(id)
                        .flatMap(trigger -> getTrigger.get(new GetTrigger.Query(visitor.actor(), trigger)))
                        .map(view -> pages.of(frame, view, visitor)),
                Part.CONNECTIONS,
                visitor.exchange());
    }
}
