package io.liaison.rest.role;

import io.liaison.application.port.inbound.role.CreateRole;
import io.liaison.application.port.inbound.role.ListRoles;
import io.liaison.domain.access.Role;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PageDto;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

/** {@code /api/v1/roles}: what can be assigned. */
@Path(Answers.ROOT + "/roles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Roles")
public class RolesResource {
    private final RoleDtoMapper mapper = new GeneratedRoleDtoMapper();
    private final ListRoles listRoles;
    private final CreateRole createRole;
    private final ProblemResponses problems;

    public RolesResource(ListRoles listRoles, CreateRole createRole, ProblemResponses problems) {
        this.listRoles = listRoles;
        this.createRole = createRole;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "List the roles of the tenant, built in or its own")
    public RestResponse<PageDto<RoleDto>> list(@Context SecurityContext security) {
        var caller = Caller.of(security);
        return listRoles
                .list(new ListRoles.Query(caller.actor()))
                .map(all -> new PageDto<>(all.map(mapper::toDto).asJava(), null))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a role of the tenant's own")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewRole")))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = RoleDto.class)))
    public RestResponse<RoleDto> create(Body body, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return body.read(members -> RoleRequests.create(caller.actor(), members))
                .flatMap(createRole::create)
                .fold(failure -> problems.from(failure, caller.exchange()), this::created);
    }

    private RestResponse<RoleDto> created(Role role) {
        return Answers.created("/roles/" + role.name(), mapper.toDto(role), role.version());
    }
}
