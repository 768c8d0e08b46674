package io.liaison.rest.trigger;

import io.liaison.application.port.inbound.trigger.DeleteTrigger;
import io.liaison.application.port.inbound.trigger.EditTrigger;
import io.liaison.application.port.inbound.trigger.GetTrigger;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.Query;
import io.liaison.rest.wire.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/triggers/{id}}. Translates in both directions and decides nothing. */
@Path(Answers.ROOT + "/triggers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Triggers")
public class TriggerResource {
    private final GetTrigger getTrigger;
    private final EditTrigger editTrigger;
    private final DeleteTrigger deleteTrigger;
    private final TriggerAnswers answers;
    private final ProblemResponses problems;

    public TriggerResource(
            GetTrigger getTrigger,
            EditTrigger editTrigger,
            DeleteTrigger deleteTrigger,
            TriggerAnswers answers,
            ProblemResponses problems) {
        this.getTrigger = getTrigger;
        this.editTrigger = editTrigger;
        this.deleteTrigger = deleteTrigger;
        this.answers = answers;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "Read a trigger, and how it gets on")
    public RestResponse<TriggerDto> get(@PathParam("id") String id, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.trigger(id)
                .flatMap(trigger -> getTrigger.get(new GetTrigger.Query(caller.actor(), trigger)))
                .fold(
                        failure -> problems.from(failure, caller.exchange()),
                        trigger -> answers.ok(trigger, caller.exchange()));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change what a trigger is called, what it wants, where that goes, or whether it works",
            description = "What happens while it is not enabled starts nothing, also later.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "TriggerChange")))
    public RestResponse<TriggerDto> edit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Body body,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.trigger(id)
                .flatMap(trigger -> body.read(members ->
                        TriggerRequests.edit(caller.actor(), trigger, VersionTag.demanded(ifMatch), members)))
                .flatMap(editTrigger::edit)
                .fold(
                        failure -> problems.from(failure, caller.exchange()),
                        edited -> answers.edited(edited, caller.exchange()));
    }

    @DELETE
    @Operation(summary = "Delete a trigger with all that waits to be delivered")
    @Parameter(in = ParameterIn.QUERY, name = "force", ref = "Force")
    public RestResponse<Void> delete(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context UriInfo uri,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.trigger(id)
                .flatMap(trigger -> Query.read(
                        uri,
                        query -> TriggerRequests.delete(caller.actor(), trigger, VersionTag.demanded(ifMatch), query)))
                .flatMap(deleteTrigger::delete)
                .fold(failure -> problems.from(failure, caller.exchange()), deleted -> RestResponse.noContent());
    }
}
