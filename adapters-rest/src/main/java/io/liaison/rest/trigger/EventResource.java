package io.liaison.rest.trigger;

import io.liaison.application.port.inbound.trigger.GetEvent;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/events/{id}}: what a delivery that carries only a reference refers to. */
@Path(Answers.ROOT + "/events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Triggers")
public class EventResource {
    private final GetEvent getEvent;
    private final ProblemResponses problems;

    public EventResource(GetEvent getEvent, ProblemResponses problems) {
        this.getEvent = getEvent;
        this.problems = problems;
    }

    @GET
    @Operation(
            summary = "Read an event as it was received",
            description =
                    "For as long as events are kept. Whoever may use the connection may read it. A body of JSON is a value; "
                            + "any other is a text.")
    public RestResponse<EventDto> get(@PathParam("id") String id, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.event(id)
                .flatMap(event -> getEvent.get(new GetEvent.Query(caller.actor(), event)))
                .map(EventDtos::of)
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }
}
