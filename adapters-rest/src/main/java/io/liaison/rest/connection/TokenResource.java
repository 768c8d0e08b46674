package io.liaison.rest.connection;

import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Option;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;

/** {@code /api/v1/connections/{id}/token}: what workflows come for. */
@Path(Answers.ROOT + "/connections/{id}/token")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Connections")
public class TokenResource {
    private final TokenDtoMapper mapper = Mappers.getMapper(TokenDtoMapper.class);
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
                    "A token of the type DPoP opens nothing without a proof for each request (RFC 9449). Name the "
                            + "request with `method` and `url`, and with the `nonce` that its API has asked for, if it has.")
    public RestResponse<TokenDto> get(
            @PathParam("id") String id,
            @QueryParam("method") @Nullable String method,
            @QueryParam("url") @Nullable String url,
            @QueryParam("nonce") @Nullable String nonce,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        var request = new GetToken.Request(Option.of(method), Option.of(url), Option.of(nonce));
        return PathIds.connection(id)
                .flatMap(connection -> getToken.token(new GetToken.Query(caller.actor(), connection, request)))
                .map(mapper::toDto)
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }
}
