package io.liaison.rest.console.member;

import io.liaison.application.port.inbound.member.AssignRoles;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.rest.console.folder.FolderLookup;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Telling;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/folders/{id}/members/{person}}: the roles of somebody in a folder. */
@Path("/console/folders/{id}/members/{person}")
@RunOnVirtualThread
public class MemberPageResource {
    private final AssignRoles assignRoles;
    private final FolderLookup folders;
    private final MemberPages pages;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public MemberPageResource(
            AssignRoles assignRoles,
            FolderLookup folders,
            MemberPages pages,
            ConsoleAddress address,
            Frames frames,
            ConsoleAnswers answers) {
        this.assignRoles = assignRoles;
        this.folders = folders;
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
                asked(id, person, visitor)
                        .flatMap(asked -> pages.of(
                                frame, asked.folder(), asked.person(), Option.none(), FieldFaults.NONE, visitor)),
                Part.CONNECTIONS,
                visitor.exchange());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> assign(
            @PathParam("id") String id,
            @PathParam("person") String person,
            MultivaluedMap<String, String> sent,
            @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var ticked = Form.sent(sent).texts("role");
        return asked(id, person, visitor)
                .fold(
                        unseen -> answers.failed(unseen, Part.CONNECTIONS, visitor.exchange()),
                        asked -> assignRoles
                                .assign(new AssignRoles.Command(
                                        visitor.actor(), asked.folder().id(), asked.person(), Option.some(ticked)))
                                .fold(
                                        failure -> failed(asked, ticked, failure, visitor),
                                        assigned -> answers.next(Telling.on(
                                                address.members(asked.folder().id()), MemberTold.ASSIGNED))));
    }

    private RestResponse<Object> failed(Asked asked, Seq<String> ticked, Failure failure, Visitor visitor) {
        var exchange = visitor.exchange();
        var frame = answers.under(failure, frames.in(Part.CONNECTIONS, exchange.language()), exchange);
        var faults = FieldFaults.of(failure, exchange.language());
        return pages.of(frame, asked.folder(), asked.person(), Option.some(ticked), faults, visitor)
                .fold(
                        unseen -> answers.failed(failure, Part.CONNECTIONS, exchange),
                        page -> answers.failed(failure, page, exchange));
    }

    private Either<Failure, Asked> asked(String id, String person, Visitor visitor) {
        return folders.folder(id, visitor)
                .flatMap(folder ->
                        PathIds.principal(person, visitor.actor()).map(known -> new Asked(folder.subject(), known)));
    }

    /** Whose roles in which folder. */
    private record Asked(Folder folder, PrincipalId person) {}
}
