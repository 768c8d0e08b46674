package io.liaison.rest.console.connection;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.MoveConnection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.shared.FolderId;
import io.liaison.rest.console.folder.FolderChoices;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Doing;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.MovePage;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.collection.Seq;
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

/** {@code /console/connections/{id}/move}: to another folder. */
@Path("/console/connections/{id}/move")
@RunOnVirtualThread
public class MovePageResource {
    private final MoveConnection moveConnection;
    private final FolderChoices folders;
    private final ConsoleAddress address;
    private final Doing<Permitted<ConnectionView>> doing;

    public MovePageResource(
            MoveConnection moveConnection,
            FolderChoices folders,
            ConsoleAddress address,
            Doing<Permitted<ConnectionView>> doing) {
        this.moveConnection = moveConnection;
        this.folders = folders;
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
                view -> folders.forNew(visitor, Option.some(placeOf(view)))
                        .map(choices -> page(doing.frame(visitor), view, choices, visitor)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> move(
            @PathParam("id") String id, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var form = Form.sent(sent);
        var folder = FolderChoices.chosen(form);
        return doing.act(
                id,
                visitor,
                PathIds.connection(id)
                        .flatMap(connection -> moveConnection
                                .move(new MoveConnection.Command(visitor.actor(), connection, folder, form.version()))
                                .map(moved -> Told.MOVED.on(address.connection(connection)))),
                (frame, view, failure) ->
                        folders.forNew(visitor, folder).map(choices -> page(frame, view, choices, visitor)));
    }

    private MovePage page(Frame frame, Permitted<ConnectionView> view, Seq<Choice> choices, Visitor visitor) {
        var connection = view.subject().connection();
        return new MovePage(
                frame,
                ConnectionWords.in(visitor.exchange().language()),
                connection.name().value(),
                address.connection(connection.id(), "move").toString(),
                address.connection(connection.id()).toString(),
                choices.asJava(),
                VersionTag.of(connection.version()));
    }

    private static FolderId placeOf(Permitted<ConnectionView> view) {
        return view.subject().connection().placement().folder();
    }
}
