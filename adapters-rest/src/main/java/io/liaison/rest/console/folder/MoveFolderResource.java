package io.liaison.rest.console.folder;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.folder.MoveFolder;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Doing;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.MovePage;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** {@code /console/folders/{id}/move}: with all that is inside into another one, or to the top. */
@Path("/console/folders/{id}/move")
@RunOnVirtualThread
public class MoveFolderResource {
    private final MoveFolder moveFolder;
    private final FolderPlaces places;
    private final ConsoleAddress address;
    private final Doing<Permitted<Folder>> doing;

    public MoveFolderResource(
            MoveFolder moveFolder, FolderPlaces places, ConsoleAddress address, Doing<Permitted<Folder>> doing) {
        this.moveFolder = moveFolder;
        this.places = places;
        this.address = address;
        this.doing = doing;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(@PathParam("id") String id, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return doing.ask(
                id,
                visitor,
                folder -> page(
                        doing.frame(visitor), folder.subject(), folder.subject().parent(), visitor));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> move(
            @PathParam("id") String id, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var form = Form.sent(sent);
        var read = form.version();
        return doing.act(
                id,
                visitor,
                PathIds.folder(id)
                        .flatMap(folder -> FolderEntered.place(form)
                                .map(parent -> new MoveFolder.Command(visitor.actor(), folder, parent, read)))
                        .flatMap(moveFolder::move)
                        .map(moved -> FolderTold.FOLDER_MOVED.on(
                                address.folder(moved.subject().id()))),
                (frame, folder, failure) -> page(frame, folder.subject(), FolderChoices.chosen(form), visitor));
    }

    private Either<Failure, MovePage> page(Frame frame, Folder folder, Option<FolderId> chosen, Visitor visitor) {
        return places.forMoving(folder, visitor, chosen)
                .map(places -> new MovePage(
                        frame,
                        FolderWords.in(visitor.exchange().language()),
                        folder.name().value(),
                        address.folder(folder.id(), "move").toString(),
                        address.folder(folder.id()).toString(),
                        places.asJava(),
                        VersionTag.of(folder.version())));
    }
}
