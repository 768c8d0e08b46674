package io.liaison.rest.console.member;

import io.liaison.application.port.inbound.member.RemoveMember;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Telling;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/folders/{id}/members/{person}/remove}: somebody's roles in a folder are taken back. */
@Path("/console/folders/{id}/members/{person}/remove")
@RunOnVirtualThread
public class RemoveMemberResource {
    private final RemoveMember removeMember;
    private final RemovePages pages;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public RemoveMemberResource(
            RemoveMember removeMember,
            RemovePages pages,
            ConsoleAddress address,
            Frames frames,
            ConsoleAnswers answers) {
        this.removeMember = removeMember;
        this.pages = pages;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(
            @PathParam("id") String id, @PathParam("person") String person, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var frame = frames.in(Part.CONNECTIONS, visitor.exchange().language());
        return answers.page(
                PathIds.folder(id).flatMap(folder -> pages.of(frame, folder, person, visitor)),
                Part.CONNECTIONS,
                visitor.exchange());
    }

    @POST
    @Operation(hidden = true)
    public RestResponse<Object> remove(
            @PathParam("id") String id, @PathParam("person") String person, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return PathIds.folder(id)
                .flatMap(folder -> PathIds.principal(person, visitor.actor())
                        .flatMap(known -> removeMember.remove(new RemoveMember.Command(visitor.actor(), folder, known)))
                        .map(removed -> folder))
                .fold(
                        failure -> answers.failed(failure, Part.CONNECTIONS, visitor.exchange()),
                        folder -> answers.next(Telling.on(address.members(folder), MemberTold.REMOVED)));
    }
}
