package io.liaison.rest.console.folder;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.folder.DeleteFolder;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.Version;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Doing;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** {@code /console/folders/{id}/delete}: the end of a folder, with all that is inside where somebody says so by its name. */
@Path("/console/folders/{id}/delete")
@RunOnVirtualThread
public class DeleteFolderResource {
    private final DeleteFolder deleteFolder;
    private final DeleteFolderPages pages;
    private final ConsoleAddress address;
    private final Doing<Permitted<Folder>> doing;

    public DeleteFolderResource(
            DeleteFolder deleteFolder,
            DeleteFolderPages pages,
            ConsoleAddress address,
            Doing<Permitted<Folder>> doing) {
        this.deleteFolder = deleteFolder;
        this.pages = pages;
        this.address = address;
        this.doing = doing;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(@PathParam("id") String id, @Context SecurityContext security) {
        return ask(id, Option.none(), Visitor.of(security));
    }

    /** The form that asks for a name says so by its field: without one, only an empty folder goes. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> delete(
            @PathParam("id") String id, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var form = Form.sent(sent);
        var typed = form.textOrEmpty("name");
        return isConfirmed(id, typed, visitor)
                ? delete(id, typed.isDefined(), form.version(), visitor)
                : ask(id, typed, visitor);
    }

    private RestResponse<Object> delete(String id, boolean cascade, Option<Version> read, Visitor visitor) {
        return doing.act(
                id,
                visitor,
                PathIds.folder(id)
                        .map(folder -> new DeleteFolder.Command(visitor.actor(), folder, cascade, read))
                        .flatMap(deleteFolder::delete)
                        .map(deleted -> FolderTold.FOLDER_DELETED.on(address.home())),
                (frame, folder, failure) -> pages.of(frame, folder, Option.none(), Option.some(failure), visitor));
    }

    private RestResponse<Object> ask(String id, Option<String> typed, Visitor visitor) {
        return doing.ask(id, visitor, folder -> pages.of(doing.frame(visitor), folder, typed, Option.none(), visitor));
    }

    private boolean isConfirmed(String id, Option<String> typed, Visitor visitor) {
        return typed.forAll(name -> doing.one(id, visitor)
                .exists(folder -> folder.subject().name().value().equals(name)));
    }
}
