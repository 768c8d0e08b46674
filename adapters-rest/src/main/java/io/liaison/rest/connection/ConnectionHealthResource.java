package io.liaison.rest.connection;

import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.application.text.ErrorTexts;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/connections/{id}/check} and {@code /reconnect}: whether it works, and what to do when it does not. */
@Path(Answers.ROOT + "/connections/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Connections")
public class ConnectionHealthResource {
    private final CheckConnection checkConnection;
    private final ReconnectConnection reconnectConnection;
    private final ProblemResponses problems;

    public ConnectionHealthResource(
            CheckConnection checkConnection, ReconnectConnection reconnectConnection, ProblemResponses problems) {
        this.checkConnection = checkConnection;
        this.reconnectConnection = reconnectConnection;
        this.problems = problems;
    }

    @POST
    @Path("/check")
    @Operation(summary = "Ask the provider whether a connection still works")
    public RestResponse<HealthDto> check(@PathParam("id") String id, @Context SecurityContext security) {
        var caller = Caller.of(security);
        var texts = ErrorTexts.in(caller.exchange().language());
        return PathIds.connection(id)
                .flatMap(connection -> checkConnection.check(new CheckConnection.Command(caller.actor(), connection)))
                .map(report -> HealthReports.dto(report, texts))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }

    @POST
    @Path("/reconnect")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a connection fresh details in place")
    @RequestBody(content = @Content(schema = @Schema(ref = "Reconnection")))
    @APIResponse(
            responseCode = "200",
            description = "Connected again",
            content = @Content(schema = @Schema(implementation = ConnectionDto.class)))
    @APIResponse(
            responseCode = "202",
            description = "A person must consent, in a browser here or with a code on another device",
            content = @Content(schema = @Schema(oneOf = {ConsentDto.class, DeviceConsentDto.class})))
    public RestResponse<Object> reconnect(@PathParam("id") String id, Body body, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.connection(id)
                .flatMap(connection ->
                        body.read(members -> ConnectionRequests.reconnect(caller.actor(), connection, members)))
                .flatMap(reconnectConnection::reconnect)
                .fold(
                        failure -> problems.from(failure, caller.exchange()),
                        outcome -> ConnectionAnswers.reconnected(outcome, caller.exchange()));
    }
}
