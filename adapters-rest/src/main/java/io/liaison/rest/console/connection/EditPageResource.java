package io.liaison.rest.console.connection;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Doing;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Either;
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

/** {@code /console/connections/{id}/edit}: what can be changed, and its change. */
@Path("/console/connections/{id}/edit")
@RunOnVirtualThread
public class EditPageResource {
    private final EditConnection editConnection;
    private final EditPages pages;
    private final ConsoleAddress address;
    private final Doing<Permitted<ConnectionView>> doing;

    public EditPageResource(
            EditConnection editConnection,
            EditPages pages,
            ConsoleAddress address,
            Doing<Permitted<ConnectionView>> doing) {
        this.editConnection = editConnection;
        this.pages = pages;
        this.address = address;
        this.doing = doing;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(@PathParam("id") String id, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var language = visitor.exchange().language();
        return doing.ask(id, visitor, (frame, view) -> pages.of(frame, view, language));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> edit(
            @PathParam("id") String id, MultivaluedMap<String, String> form, @Context SecurityContext security) {
        var typed = Edited.of(Form.sent(form));
        var visitor = Visitor.of(security);
        var language = visitor.exchange().language();
        return doing.act(
                id,
                visitor,
                PathIds.connection(id)
                        .flatMap(connection -> editConnection
                                .edit(typed.command(visitor.actor(), connection))
                                .map(edited -> Told.EDITED.on(address.connection(connection)))),
                (frame, view, failure) -> Either.right(pages.of(frame, view, typed, failure, language)));
    }
}
