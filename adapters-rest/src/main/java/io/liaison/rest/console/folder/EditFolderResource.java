package io.liaison.rest.console.folder;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.folder.EditFolder;
import io.liaison.domain.folder.Folder;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Doing;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
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

/** {@code /console/folders/{id}/edit}: what a folder is called, and what is said about it. */
@Path("/console/folders/{id}/edit")
@RunOnVirtualThread
public class EditFolderResource {
    private final EditFolder editFolder;
    private final FolderFormPages pages;
    private final ConsoleAddress address;
    private final Doing<Permitted<Folder>> doing;

    public EditFolderResource(
            EditFolder editFolder, FolderFormPages pages, ConsoleAddress address, Doing<Permitted<Folder>> doing) {
        this.editFolder = editFolder;
        this.pages = pages;
        this.address = address;
        this.doing = doing;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(@PathParam("id") String id, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return doing.ask(id, visitor, (frame, permitted) -> {
            var folder = permitted.subject();
            return pages.toEdit(
                    frame,
                    folder,
                    FolderEntered.unchanged(folder),
                    Option.none(),
                    visitor.exchange().language());
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> edit(
            @PathParam("id") String id, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var form = Form.sent(sent);
        var entered = FolderEntered.of(form);
        var read = form.version();
        return doing.act(
                id,
                visitor,
                PathIds.folder(id)
                        .map(folder -> new EditFolder.Command(
                                visitor.actor(),
                                folder,
                                Option.some(entered.name()),
                                Option.some(entered.description()),
                                read))
                        .flatMap(editFolder::edit)
                        .map(edited -> FolderTold.FOLDER_EDITED.on(
                                address.folder(edited.subject().id()))),
                (frame, folder, failure) -> Either.right(pages.toEdit(
                        frame,
                        folder.subject(),
                        entered,
                        Option.some(failure),
                        visitor.exchange().language())));
    }
}
