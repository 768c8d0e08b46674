package io.liaison.rest.connection;

import io.liaison.application.port.inbound.connection.MoveConnection;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/connections/{id}/move}. Translates in both directions and decides nothing. */
@Path(Answers.ROOT + "/connections/{id}/move")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Connections")
public class ConnectionMoveResource {
    private final MoveConnection moveConnection;
    private final ProblemResponses problems;

    public ConnectionMoveResource(MoveConnection moveConnection, ProblemResponses problems) {
        this.moveConnection = moveConnection;
        this.problems = problems;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move a connection to another folder, where nobody has to consent again")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ConnectionMove")))
    @APIResponse(
            responseCode = "200",
            description = "Where it is now",
            content = @Content(schema = @Schema(implementation = ConnectionDto.class)))
    public RestResponse<ConnectionDto> move(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Body body,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.connection(id)
                .flatMap(connection -> body.read(members ->
                        ConnectionRequests.move(caller.actor(), connection, VersionTag.demanded(ifMatch), members)))
                .flatMap(moveConnection::move)
                .fold(
                        failure -> problems.from(failure, caller.exchange()),
                        moved -> ConnectionAnswers.ok(moved, caller.exchange()));
    }
}
