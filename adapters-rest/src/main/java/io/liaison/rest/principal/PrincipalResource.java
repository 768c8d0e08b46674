package io.liaison.rest.principal;

import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.application.port.inbound.principal.EditPrincipal;
import io.liaison.application.port.inbound.principal.GetPrincipal;
import io.liaison.domain.access.PrincipalView;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.security.VerifiedKeys;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/principals/{id}}, where {@code me} is whoever asks. */
@Path(Answers.ROOT + "/principals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Principals")
public class PrincipalResource {
    private final PrincipalDtoMapper mapper = new GeneratedPrincipalDtoMapper();
    private final GetPrincipal getPrincipal;
    private final EditPrincipal editPrincipal;
    private final DeletePrincipal deletePrincipal;
    private final VerifiedKeys verifiedKeys;
    private final ProblemResponses problems;

    public PrincipalResource(
            GetPrincipal getPrincipal,
            EditPrincipal editPrincipal,
            DeletePrincipal deletePrincipal,
            VerifiedKeys verifiedKeys,
            ProblemResponses problems) {
        this.getPrincipal = getPrincipal;
        this.editPrincipal = editPrincipal;
        this.deletePrincipal = deletePrincipal;
        this.verifiedKeys = verifiedKeys;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "Read a principal; me is whoever asks")
    public RestResponse<PrincipalDto> get(@PathParam("id") String id, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.principal(id, caller.actor())
                .flatMap(principal -> getPrincipal.get(new GetPrincipal.Query(caller.actor(), principal)))
                .fold(failure -> problems.from(failure, caller.exchange()), this::found);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rename a principal, or replace its address, its groups or its roles")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "PrincipalChange")))
    public RestResponse<PrincipalDto> edit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Body body,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.principal(id, caller.actor())
                .flatMap(principal -> body.read(members ->
                        PrincipalRequests.edit(caller.actor(), principal, VersionTag.demanded(ifMatch), members)))
                .flatMap(editPrincipal::edit)
                .fold(failure -> problems.from(failure, caller.exchange()), this::found);
    }

    @DELETE
    @Operation(summary = "Delete a principal that owns nothing any more; its keys work no longer")
    public RestResponse<Void> delete(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.principal(id, caller.actor())
                .flatMap(principal -> deletePrincipal.delete(
                        new DeletePrincipal.Command(caller.actor(), principal, VersionTag.demanded(ifMatch))))
                .peek(deleted -> verifiedKeys.forget())
                .fold(failure -> problems.from(failure, caller.exchange()), deleted -> RestResponse.noContent());
    }

    private RestResponse<PrincipalDto> found(PrincipalView view) {
        return Answers.ok(mapper.toDto(view), view.principal().version());
    }
}
