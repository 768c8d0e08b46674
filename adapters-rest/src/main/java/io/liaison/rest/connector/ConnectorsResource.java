package io.liaison.rest.connector;

import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.text.FormTexts;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.PageDto;
import io.liaison.rest.wire.Pages;
import io.liaison.rest.wire.Query;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** {@code /api/v1/connectors}: what connections can be made with. */
@Path(Answers.ROOT + "/connectors")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Connectors")
public class ConnectorsResource {
    private final ConnectorDtoMapper mapper = new GeneratedConnectorDtoMapper();
    private final ListConnectors listConnectors;
    private final ProblemResponses problems;

    public ConnectorsResource(ListConnectors listConnectors, ProblemResponses problems) {
        this.listConnectors = listConnectors;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "List the connectors that connections can be made with")
    @Parameter(in = ParameterIn.QUERY, name = "q", ref = "Words")
    @Parameter(in = ParameterIn.QUERY, name = "category", ref = "OfCategory")
    @Parameter(in = ParameterIn.QUERY, name = "sort", ref = "ConnectorSort")
    public RestResponse<PageDto<ConnectorDto>> list(@Context UriInfo uri, @Context SecurityContext security) {
        var caller = Caller.of(security);
        var texts = FormTexts.in(caller.exchange().language());
        return Query.read(uri, query -> ConnectorRequests.list(caller.actor(), query))
                .flatMap(listConnectors::list)
                .map(page -> Pages.dto(page, connector -> mapper.toDto(connector, texts)))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }
}
