package io.liaison.rest.trigger;

import io.liaison.application.port.inbound.trigger.CreateTrigger;
import io.liaison.application.port.inbound.trigger.ListTriggers;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PageDto;
import io.liaison.rest.wire.Pages;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.Query;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/connections/{id}/triggers}: where triggers are made. */
@Path(Answers.ROOT + "/connections/{id}/triggers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Triggers")
public class TriggersResource {
    private final CreateTrigger createTrigger;
    private final ListTriggers listTriggers;
    private final TriggerAnswers answers;
    private final ProblemResponses problems;

    public TriggersResource(
            CreateTrigger createTrigger, ListTriggers listTriggers, TriggerAnswers answers, ProblemResponses problems) {
        this.createTrigger = createTrigger;
        this.listTriggers = listTriggers;
        this.answers = answers;
        this.problems = problems;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have something start when an event happens",
            description =
                    "What the answer tells of secrets, it tells this once: `signingSecret` is what deliveries to a webhook "
                            + "are signed with, `providerSecret` is what the provider has to sign with where a person enters it there.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewTrigger")))
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = TriggerDto.class)))
    public RestResponse<TriggerDto> create(@PathParam("id") String id, Body body, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.connection(id)
                .flatMap(
                        connection -> body.read(members -> TriggerRequests.create(caller.actor(), connection, members)))
                .flatMap(createTrigger::create)
                .fold(
                        failure -> problems.from(failure, caller.exchange()),
                        created -> answers.created(created, caller.exchange()));
    }

    @GET
    @Operation(summary = "List the triggers of a connection, by name")
    @Parameter(in = ParameterIn.QUERY, name = "limit", ref = "Limit")
    @Parameter(in = ParameterIn.QUERY, name = "cursor", ref = "Cursor")
    public RestResponse<PageDto<TriggerDto>> list(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.connection(id)
                .flatMap(
                        connection -> Query.read(uri, query -> TriggerRequests.list(caller.actor(), connection, query)))
                .flatMap(listTriggers::list)
                .map(page -> Pages.dto(page, trigger -> answers.dto(trigger, caller.exchange())))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }
}
