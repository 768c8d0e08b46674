package io.liaison.rest.connector;

import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.domain.connector.OAuthApp;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
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

/** {@code /api/v1/connectors/{key}/oauth-app}: the tenant's own app, which its authorization-code connections use. */
@Path(Answers.ROOT + "/connectors/{key}/oauth-app")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Connectors")
public class OAuthAppResource {
    private final OAuthAppDtoMapper mapper = new GeneratedOAuthAppDtoMapper();
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
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = OAuthAppDto.class)))
    @APIResponse(
            responseCode = "200",
            description = "In the place of the former app",
            content = @Content(schema = @Schema(implementation = OAuthAppDto.class)))
    public RestResponse<OAuthAppDto> configure(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Body body,
            @Context UriInfo uri,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.connector(key)
                .flatMap(connector -> body.read(members ->
                        ConnectorRequests.configure(caller.actor(), connector, VersionTag.demanded(ifMatch), members)))
                .flatMap(configureOAuthApp::configure)
                .fold(failure -> problems.from(failure, caller.exchange()), stored -> entered(stored, uri));
    }

    private RestResponse<OAuthAppDto> entered(Stored<OAuthApp> stored, UriInfo uri) {
        var app = stored.subject();
        return Answers.put(uri, stored.isNew(), mapper.toDto(app), app.version());
    }
}
