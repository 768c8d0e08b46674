package io.liaison.rest.member;

import io.liaison.application.port.inbound.member.AssignRoles;
import io.liaison.application.port.inbound.member.ListMembers;
import io.liaison.application.port.inbound.member.RemoveMember;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PageDto;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** {@code /api/v1/folders/{id}/members}: whom a folder is shared with. */
@Path(Answers.ROOT + "/folders/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Access")
public class MemberResource {
    private final ListMembers listMembers;
    private final AssignRoles assignRoles;
    private final RemoveMember removeMember;
    private final ProblemResponses problems;

    public MemberResource(
            ListMembers listMembers, AssignRoles assignRoles, RemoveMember removeMember, ProblemResponses problems) {
        this.listMembers = listMembers;
        this.assignRoles = assignRoles;
        this.removeMember = removeMember;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "List who holds roles in a folder or inherits them from above")
    public RestResponse<PageDto<MemberDto>> list(@PathParam("id") String id, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.folder(id)
                .flatMap(folder -> listMembers
                        .list(new ListMembers.Query(caller.actor(), folder))
                        .map(all -> all.map(member -> MemberDtos.of(member, folder))))
                .map(all -> new PageDto<>(all.asJava(), null))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }

    @PUT
    @Path("/{principalId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make these all the roles that somebody holds in a folder itself")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "MemberRoles")))
    public RestResponse<MemberDto> assign(
            @PathParam("id") String id,
            @PathParam("principalId") String principalId,
            Body body,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return MemberRequests.assign(caller.actor(), id, principalId, body)
                .flatMap(command -> assignRoles.assign(command).map(member -> MemberDtos.of(member, command.folder())))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }

    @DELETE
    @Path("/{principalId}")
    @Operation(summary = "Take back the roles that somebody holds in a folder itself")
    public RestResponse<Void> remove(
            @PathParam("id") String id,
            @PathParam("principalId") String principalId,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return MemberRequests.remove(caller.actor(), id, principalId)
                .flatMap(removeMember::remove)
                .fold(failure -> problems.from(failure, caller.exchange()), removed -> RestResponse.noContent());
    }
}
