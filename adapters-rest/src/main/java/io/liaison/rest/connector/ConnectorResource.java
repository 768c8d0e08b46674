package io.liaison.rest.connector;

import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.inbound.connector.RemoveConnector;
import io.liaison.application.text.FormTexts;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.BodyReader;
import io.liaison.rest.wire.Exchange;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/connectors/{key}}. Translates in both directions and decides nothing. */
@Path(Answers.ROOT + "/connectors/{key}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Connectors")
public class ConnectorResource {
    private final ConnectorDtoMapper mapper = new GeneratedConnectorDtoMapper();
    private final GetConnector getConnector;
    private final DefineConnector defineConnector;
    private final RemoveConnector removeConnector;
    private final ProblemResponses problems;

    public ConnectorResource(
            GetConnector getConnector,
            DefineConnector defineConnector,
            RemoveConnector removeConnector,
            ProblemResponses problems) {
        this.getConnector = getConnector;
        this.defineConnector = defineConnector;
        this.removeConnector = removeConnector;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "Read a connector, with the forms of its authentication types")
    public RestResponse<ConnectorDto> get(@PathParam("key") String key, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.connector(key)
                .flatMap(connector -> getConnector.get(new GetConnector.Query(caller.actor(), connector)))
                .fold(
                        failure -> problems.from(failure, caller.exchange()),
                        form -> Answers.ok(
                                dto(form, caller.exchange()),
                                form.governed().connector().version()));
    }

    @PUT
    @Consumes({MediaType.APPLICATION_JSON, BodyReader.YAML, BodyReader.TEXT_YAML})
    @Operation(summary = "Define a connector of your own, in JSON or YAML")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ConnectorDefinition")))
    @APIResponse(
            responseCode = "201",
            description = "Defined",
            content = @Content(schema = @Schema(implementation = ConnectorDto.class)))
    @APIResponse(
            responseCode = "200",
            description = "In the place of the former definition",
            content = @Content(schema = @Schema(implementation = ConnectorDto.class)))
    public RestResponse<ConnectorDto> define(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Body body,
            @Context UriInfo uri,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return body.written()
                .map(written -> ConnectorRequests.define(caller.actor(), key, VersionTag.demanded(ifMatch), written))
                .flatMap(defineConnector::define)
                .fold(
                        failure -> problems.from(failure, caller.exchange()),
                        stored -> Answers.put(
                                uri,
                                stored.isNew(),
                                dto(stored.subject(), caller.exchange()),
                                stored.subject().governed().connector().version()));
    }

    @DELETE
    @Operation(summary = "Remove a connector of your own that no connection uses")
    public RestResponse<Void> remove(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.connector(key)
                .flatMap(connector -> removeConnector.remove(
                        new RemoveConnector.Command(caller.actor(), connector, VersionTag.demanded(ifMatch))))
                .fold(failure -> problems.from(failure, caller.exchange()), removed -> RestResponse.noContent());
    }

    private ConnectorDto dto(ConnectorForm form, Exchange exchange) {
        return mapper.toDto(form, FormTexts.in(exchange.language()));
    }
}
