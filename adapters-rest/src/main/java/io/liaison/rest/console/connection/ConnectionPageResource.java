package io.liaison.rest.console.connection;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Doing;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Option;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /console/connections/{id}}: one connection, and whether it still works. */
@Path("/console/connections/{id}")
@RunOnVirtualThread
public class ConnectionPageResource {
    private final CheckConnection checkConnection;
    private final ConnectionPages pages;
    private final ConsoleAddress address;
    private final Doing<Permitted<ConnectionView>> doing;

    public ConnectionPageResource(
            CheckConnection checkConnection,
            ConnectionPages pages,
            ConsoleAddress address,
            Doing<Permitted<ConnectionView>> doing) {
        this.checkConnection = checkConnection;
        this.pages = pages;
        this.address = address;
        this.doing = doing;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> show(
            @PathParam("id") String id, @QueryParam("told") @Nullable String told, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return doing.ask(
                id,
                visitor,
                view -> pages.of(view, Option.<String>of(told).flatMap(Told::parse), doing.frame(visitor), visitor));
    }

    /** Where the check itself fails nothing is known that was not known before. */
    @POST
    @Path("/check")
    @Operation(hidden = true)
    public RestResponse<Object> check(@PathParam("id") String id, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return doing.act(
                id,
                visitor,
                PathIds.connection(id)
                        .flatMap(connection -> checkConnection
                                .check(new CheckConnection.Command(visitor.actor(), connection))
                                .map(checked -> Told.CHECKED.on(address.connection(connection)))),
                (frame, view, failure) -> pages.of(view, frame, visitor));
    }
}
