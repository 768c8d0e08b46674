package io.liaison.rest.connection;

import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PageDto;
import io.liaison.rest.wire.Pages;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.Query;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Option;
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

/** {@code /api/v1/folders/{id}/connections}: where connections are made. */
@Path(Answers.ROOT + "/folders/{id}/connections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Connections")
public class FolderConnectionsResource {
    private final CreateConnection createConnection;
    private final ListConnections listConnections;
    private final ProblemResponses problems;

    public FolderConnectionsResource(
            CreateConnection createConnection, ListConnections listConnections, ProblemResponses problems) {
        this.createConnection = createConnection;
        this.listConnections = listConnections;
        this.problems = problems;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Connect, and keep the connection in this folder")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewConnection")))
    @APIResponse(
            responseCode = "201",
            description = "Connected",
            content = @Content(schema = @Schema(implementation = ConnectionDto.class)))
    @APIResponse(
            responseCode = "202",
            description = "A person must consent, in a browser here or with a code on another device",
            content = @Content(schema = @Schema(oneOf = {ConsentDto.class, DeviceConsentDto.class})))
    public RestResponse<Object> create(@PathParam("id") String id, Body body, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.folder(id)
                .flatMap(folder -> body.read(members -> ConnectionRequests.create(caller.actor(), folder, members)))
                .flatMap(createConnection::create)
                .fold(
                        failure -> problems.from(failure, caller.exchange()),
                        outcome -> ConnectionAnswers.created(outcome, caller.exchange()));
    }

    @GET
    @Operation(summary = "List the connections of this folder")
    @Parameter(in = ParameterIn.QUERY, name = "q", ref = "Words")
    @Parameter(in = ParameterIn.QUERY, name = "connector", ref = "OfConnector")
    @Parameter(in = ParameterIn.QUERY, name = "status", ref = "OfStatus")
    @Parameter(in = ParameterIn.QUERY, name = "authenticationType", ref = "OfAuthenticationType")
    @Parameter(in = ParameterIn.QUERY, name = "owner", ref = "OfOwner")
    @Parameter(in = ParameterIn.QUERY, name = "sort", ref = "ConnectionSort")
    public RestResponse<PageDto<ConnectionDto>> list(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.folder(id)
                .flatMap(folder ->
                        Query.read(uri, query -> ConnectionRequests.list(caller.actor(), Option.some(folder), query)))
                .flatMap(listConnections::list)
                .map(page -> Pages.dto(page, view -> ConnectionAnswers.dto(view, caller.exchange())))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }
}
