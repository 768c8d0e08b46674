package io.liaison.rest.console.connection;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.inbound.connection.PreviewDeletion;
import io.liaison.application.port.inbound.connection.PreviewDeletion.Preview;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Version;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Doing;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
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

/** {@code /console/connections/{id}/delete}: what would go, and its end. */
@Path("/console/connections/{id}/delete")
@RunOnVirtualThread
public class DeletePageResource {
    private final PreviewDeletion previewDeletion;
    private final DeleteConnection deleteConnection;
    private final DeletePages pages;
    private final ConsoleAddress address;
    private final Doing<Permitted<ConnectionView>> doing;

    public DeletePageResource(
            PreviewDeletion previewDeletion,
            DeleteConnection deleteConnection,
            DeletePages pages,
            ConsoleAddress address,
            Doing<Permitted<ConnectionView>> doing) {
        this.previewDeletion = previewDeletion;
        this.deleteConnection = deleteConnection;
        this.pages = pages;
        this.address = address;
        this.doing = doing;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(@PathParam("id") String id, @Context SecurityContext security) {
        return ask(id, Option.none(), Visitor.of(security));
    }

    /** Where something would go with it, its name has to be typed: nobody deletes that by a slip. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> delete(
            @PathParam("id") String id, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var form = Form.sent(sent);
        var typed = Option.some(form.text("name").getOrElse(""));
        return isConfirmed(id, typed, visitor).getOrElse(false)
                ? delete(id, form.version(), visitor)
                : ask(id, typed, visitor);
    }

    private RestResponse<Object> delete(String id, Option<Version> read, Visitor visitor) {
        return doing.act(
                id,
                visitor,
                PathIds.connection(id)
                        .map(connection -> new DeleteConnection.Command(visitor.actor(), connection, read))
                        .flatMap(deleteConnection::delete)
                        .map(deleted -> Told.DELETED.on(address.home())),
                (frame, view, failure) -> page(frame, view, Option.none(), visitor));
    }

    private RestResponse<Object> ask(String id, Option<String> typed, Visitor visitor) {
        return doing.ask(id, visitor, view -> page(doing.frame(visitor), view, typed, visitor));
    }

    private Either<Failure, Boolean> isConfirmed(String id, Option<String> typed, Visitor visitor) {
        return doing.one(id, visitor)
                .flatMap(view -> preview(view, visitor)
                        .map(preview -> !DeletePages.breaks(preview)
                                || typed.contains(
                                        view.subject().connection().name().value())));
    }

    private Either<Failure, DeletePage> page(
            Frame frame, Permitted<ConnectionView> view, Option<String> typed, Visitor visitor) {
        return preview(view, visitor)
                .map(preview ->
                        pages.of(frame, view, preview, typed, visitor.exchange().language()));
    }

    private Either<Failure, Preview> preview(Permitted<ConnectionView> view, Visitor visitor) {
        return previewDeletion.preview(new PreviewDeletion.Query(
                visitor.actor(), view.subject().connection().id()));
    }
}
