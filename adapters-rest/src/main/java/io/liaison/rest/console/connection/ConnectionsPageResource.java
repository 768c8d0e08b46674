package io.liaison.rest.console.connection;

import io.liaison.domain.shared.FolderId;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Option;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/} and {@code /console/folders/{id}}: all connections that somebody may see, or those of a folder. */
@Path("/console")
@RunOnVirtualThread
public class ConnectionsPageResource {
    private final ConnectionsPages pages;
    private final ConsoleAnswers answers;

    public ConnectionsPageResource(ConnectionsPages pages, ConsoleAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GET
    @Path("/")
    @Operation(hidden = true)
    public RestResponse<Object> all(@Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return answers.page(
                pages.of(visitor, Option.<FolderId>none(), new Wanted(Form.asked(uri))),
                Part.CONNECTIONS,
                visitor.exchange());
    }

    @GET
    @Path("/folders/{id}")
    @Operation(hidden = true)
    public RestResponse<Object> folder(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return answers.page(
                PathIds.folder(id)
                        .flatMap(folder -> pages.of(visitor, Option.some(folder), new Wanted(Form.asked(uri)))),
                Part.CONNECTIONS,
                visitor.exchange());
    }
}
