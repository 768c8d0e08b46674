package io.liaison.rest.console.member;

import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.rest.console.folder.FolderLookup;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/folders/{id}/members/new}: who is to be given roles in a folder. */
@Path("/console/folders/{id}/members/new")
@RunOnVirtualThread
public class NewMemberResource {
    private final FolderLookup folders;
    private final NewMemberPages pages;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public NewMemberResource(
            FolderLookup folders, NewMemberPages pages, ConsoleAddress address, Frames frames, ConsoleAnswers answers) {
        this.folders = folders;
        this.pages = pages;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    /** Whoever has entered an id goes on with that one. */
    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var asked = Form.asked(uri);
        return folders.folder(id, visitor)
                .fold(
                        unseen -> answers.failed(unseen, Part.CONNECTIONS, visitor.exchange()),
                        folder -> asked.text("person")
                                .map(String::strip)
                                .flatMap(PrincipalId::parse)
                                .map(person -> answers.next(
                                        address.member(folder.subject().id(), person)))
                                .getOrElse(() -> choose(folder.subject(), asked, visitor)));
    }

    private RestResponse<Object> choose(Folder folder, Form asked, Visitor visitor) {
        var exchange = visitor.exchange();
        var frame = frames.in(Part.CONNECTIONS, exchange.language());
        return pages.of(frame, folder, asked, visitor)
                .fold(
                        failure -> answers.failed(
                                failure,
                                pages.refused(answers.under(failure, frame, exchange), folder, asked, visitor),
                                exchange),
                        page -> answers.page(page, exchange));
    }
}
