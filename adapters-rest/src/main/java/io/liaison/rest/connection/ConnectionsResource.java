package io.liaison.rest.connection;

import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.PageDto;
import io.liaison.rest.wire.Pages;
import io.liaison.rest.wire.Query;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Option;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/connections}: those of all folders. */
@Path(Answers.ROOT + "/connections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Connections")
public class ConnectionsResource {
    private final ListConnections listConnections;
    private final ProblemResponses problems;

    public ConnectionsResource(ListConnections listConnections, ProblemResponses problems) {
        this.listConnections = listConnections;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "List the connections that you may see")
    @Parameter(in = ParameterIn.QUERY, name = "q", ref = "Words")
    @Parameter(in = ParameterIn.QUERY, name = "connector", ref = "OfConnector")
    @Parameter(in = ParameterIn.QUERY, name = "status", ref = "OfStatus")
    @Parameter(in = ParameterIn.QUERY, name = "authenticationType", ref = "OfAuthenticationType")
    @Parameter(in = ParameterIn.QUERY, name = "owner", ref = "OfOwner")
    @Parameter(in = ParameterIn.QUERY, name = "sort", ref = "ConnectionSort")
    public RestResponse<PageDto<ConnectionDto>> list(@Context UriInfo uri, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return Query.read(uri, query -> ConnectionRequests.list(caller.actor(), Option.none(), query))
                .flatMap(listConnections::list)
                .map(page -> Pages.dto(page, view -> ConnectionAnswers.dto(view, caller.exchange())))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }
}
