package io.liaison.rest.connector;

import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mapstruct.factory.Mappers;

/** {@code /api/v1/connectors/{key}/oauth-app}: the tenant's own app, which its authorization-code connections use. */
@Path(Answers.ROOT + "/connectors/{key}/oauth-app")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Connectors")
public class OAuthAppResource {
    private final OAuthAppDtoMapper mapper = Mappers.getMapper(OAuthAppDtoMapper.class);
    private final ConfigureOAuthApp configureOAuthApp;
    private final ProblemResponses problems;

    public OAuthAppResource(ConfigureOAuthApp configureOAuthApp, ProblemResponses problems) {
        this.configureOAuthApp = configureOAuthApp;
        this.problems = problems;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter your own OAuth app for a connector")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "OAuthApp")))
    public RestResponse<OAuthAppDto> configure(
            @PathParam("key") String key, Body body, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.connector(key)
                .flatMap(connector ->
                        body.read(members -> ConnectorRequests.configure(caller.actor(), connector, members)))
                .flatMap(configureOAuthApp::configure)
                .map(mapper::toDto)
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }
}
