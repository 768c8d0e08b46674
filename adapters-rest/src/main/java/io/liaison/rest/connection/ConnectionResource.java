package io.liaison.rest.connection;

import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PathIds;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/connections/{id}}. Translates in both directions and decides nothing. */
@Path(Answers.ROOT + "/connections/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Connections")
public class ConnectionResource {
    private final GetConnection getConnection;
    private final EditConnection editConnection;
    private final DeleteConnection deleteConnection;
    private final ProblemResponses problems;

    public ConnectionResource(
            GetConnection getConnection,
            EditConnection editConnection,
            DeleteConnection deleteConnection,
            ProblemResponses problems) {
        this.getConnection = getConnection;
        this.editConnection = editConnection;
        this.deleteConnection = deleteConnection;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "Read a connection")
    public RestResponse<ConnectionDto> get(@PathParam("id") String id, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.connection(id)
                .flatMap(connection -> getConnection.get(new GetConnection.Query(caller.actor(), connection)))
                .fold(
                        failure -> problems.from(failure, caller.exchange()),
                        view -> ConnectionAnswers.ok(view, caller.exchange()));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rename a connection, set its polling frequency, or make it the default of its connector")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ConnectionChange")))
    public RestResponse<ConnectionDto> edit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Body body,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.connection(id)
                .flatMap(connection -> body.read(members ->
                        ConnectionRequests.edit(caller.actor(), connection, VersionTag.demanded(ifMatch), members)))
                .flatMap(editConnection::edit)
                .fold(
                        failure -> problems.from(failure, caller.exchange()),
                        view -> ConnectionAnswers.ok(view, caller.exchange()));
    }

    @DELETE
    @Operation(summary = "Delete a connection that nothing refers to")
    public RestResponse<Void> delete(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.connection(id)
                .flatMap(connection -> deleteConnection.delete(
                        new DeleteConnection.Command(caller.actor(), connection, VersionTag.demanded(ifMatch))))
                .fold(failure -> problems.from(failure, caller.exchange()), deleted -> RestResponse.noContent());
    }
}
