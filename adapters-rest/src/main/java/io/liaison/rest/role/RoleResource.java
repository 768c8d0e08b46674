package io.liaison.rest.role;

import io.liaison.application.port.inbound.role.DeleteRole;
import io.liaison.application.port.inbound.role.EditRole;
import io.liaison.application.port.inbound.role.GetRole;
import io.liaison.domain.access.Role;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
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

/** {@code /api/v1/roles/{name}}. */
@Path(Answers.ROOT + "/roles/{name}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Roles")
public class RoleResource {
    private final RoleDtoMapper mapper = new GeneratedRoleDtoMapper();
    private final GetRole getRole;
    private final EditRole editRole;
    private final DeleteRole deleteRole;
    private final ProblemResponses problems;

    public RoleResource(GetRole getRole, EditRole editRole, DeleteRole deleteRole, ProblemResponses problems) {
        this.getRole = getRole;
        this.editRole = editRole;
        this.deleteRole = deleteRole;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "Read a role")
    public RestResponse<RoleDto> get(@PathParam("name") String name, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.role(name)
                .flatMap(role -> getRole.get(new GetRole.Query(caller.actor(), role)))
                .fold(failure -> problems.from(failure, caller.exchange()), this::found);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change what a role of the tenant's own grants")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "RoleChange")))
    public RestResponse<RoleDto> edit(
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Body body,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.role(name)
                .flatMap(role -> body.read(
                        members -> RoleRequests.edit(caller.actor(), role, VersionTag.demanded(ifMatch), members)))
                .flatMap(editRole::edit)
                .fold(failure -> problems.from(failure, caller.exchange()), this::found);
    }

    @DELETE
    @Operation(summary = "Delete a role of the tenant's own that nobody holds")
    public RestResponse<Void> delete(
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.role(name)
                .flatMap(role ->
                        deleteRole.delete(new DeleteRole.Command(caller.actor(), role, VersionTag.demanded(ifMatch))))
                .fold(failure -> problems.from(failure, caller.exchange()), deleted -> RestResponse.noContent());
    }

    private RestResponse<RoleDto> found(Role role) {
        return Answers.ok(mapper.toDto(role), role.version());
    }
}
