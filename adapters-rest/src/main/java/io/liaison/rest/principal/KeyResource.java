package io.liaison.rest.principal;

import io.liaison.application.port.inbound.principal.IssueKey;
import io.liaison.application.port.inbound.principal.ListKeys;
import io.liaison.application.port.inbound.principal.RevokeKey;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.security.VerifiedKeys;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PageDto;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** {@code /api/v1/principals/{id}/keys}: what somebody proves itself with. Everybody sees to its own. */
@Path(Answers.ROOT + "/principals/{id}/keys")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Principals")
public class KeyResource {
    private final KeyDtoMapper mapper = new GeneratedKeyDtoMapper();
    private final IssueKey issueKey;
    private final ListKeys listKeys;
    private final RevokeKey revokeKey;
    private final VerifiedKeys verifiedKeys;
    private final ProblemResponses problems;

    public KeyResource(
            IssueKey issueKey,
            ListKeys listKeys,
            RevokeKey revokeKey,
            VerifiedKeys verifiedKeys,
            ProblemResponses problems) {
        this.issueKey = issueKey;
        this.listKeys = listKeys;
        this.revokeKey = revokeKey;
        this.verifiedKeys = verifiedKeys;
        this.problems = problems;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Issue an API key, which is shown this once")
    @RequestBody(content = @Content(schema = @Schema(ref = "NewKey")))
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content = @Content(schema = @Schema(implementation = IssuedKeyDto.class)))
    public RestResponse<IssuedKeyDto> issue(@PathParam("id") String id, Body body, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.principal(id, caller.actor())
                .flatMap(holder -> body.read(members -> new IssueKey.Command(
                        caller.actor(), holder, members.text("name"), members.text("expiresAt"), members.unread())))
                .flatMap(issueKey::issue)
                .fold(failure -> problems.from(failure, caller.exchange()), this::issued);
    }

    @GET
    @Operation(summary = "List the API keys of a principal, without the keys themselves")
    public RestResponse<PageDto<KeyDto>> list(@PathParam("id") String id, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.principal(id, caller.actor())
                .flatMap(holder -> listKeys.list(new ListKeys.Query(caller.actor(), holder)))
                .map(all -> new PageDto<>(all.map(mapper::toDto).asJava(), null))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }

    @DELETE
    @Path("/{keyId}")
    @Operation(summary = "Withdraw an API key")
    public RestResponse<Void> revoke(
            @PathParam("id") String id, @PathParam("keyId") String keyId, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.principal(id, caller.actor())
                .flatMap(holder -> PathIds.key(keyId)
                        .flatMap(key -> revokeKey.revoke(new RevokeKey.Command(caller.actor(), holder, key))))
                .peek(revoked -> verifiedKeys.forget())
                .fold(failure -> problems.from(failure, caller.exchange()), revoked -> RestResponse.noContent());
    }

    private RestResponse<IssuedKeyDto> issued(IssueKey.Issued issued) {
        var key = issued.key();
        return Answers.created("/principals/" + key.holder() + "/keys/" + key.id(), mapper.toDto(issued));
    }
}
