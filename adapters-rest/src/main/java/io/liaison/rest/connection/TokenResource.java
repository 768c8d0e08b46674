package io.liaison.rest.connection;

import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.Query;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** {@code /api/v1/connections/{id}/token}: what workflows come for. */
@Path(Answers.ROOT + "/connections/{id}/token")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Connections")
public class TokenResource {
    private final TokenDtoMapper mapper = new GeneratedTokenDtoMapper();
    private final GetToken getToken;
    private final ProblemResponses problems;

    public TokenResource(GetToken getToken, ProblemResponses problems) {
        this.getToken = getToken;
        this.problems = problems;
    }

    @GET
    @Operation(
            summary = "Get an access token that works now",
            description =
                    "A token of the type `DPoP` opens nothing without a proof for each request (RFC 9449): name the "
                            + "request, and its proof is answered beside the token.")
    @Parameter(in = ParameterIn.QUERY, name = "method", ref = "ProvenMethod")
    @Parameter(in = ParameterIn.QUERY, name = "url", ref = "ProvenUrl")
    @Parameter(in = ParameterIn.QUERY, name = "nonce", ref = "ProvenNonce")
    public RestResponse<TokenDto> get(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return Query.read(uri, TokenResource::request)
                .flatMap(request -> PathIds.connection(id)
                        .map(connection -> new GetToken.Query(caller.actor(), connection, request)))
                .flatMap(getToken::token)
                .map(mapper::toDto)
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }

    private static GetToken.Request request(Query query) {
        return new GetToken.Request(query.text("method"), query.text("url"), query.text("nonce"));
    }
}
