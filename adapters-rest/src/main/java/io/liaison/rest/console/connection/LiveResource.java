package io.liaison.rest.console.connection;

import io.liaison.domain.shared.FolderId;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.console.live.LiveStreams;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Option;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code …/live} beside the lists of connections: tells them when one stands otherwise than before. */
@Path("/console")
@Produces(MediaType.SERVER_SENT_EVENTS)
@RunOnVirtualThread
public class LiveResource {
    private final Glance glance;
    private final LiveStreams streams;

    public LiveResource(Glance glance, LiveStreams streams) {
        this.glance = glance;
        this.streams = streams;
    }

    @GET
    @Path("/live")
    @Operation(hidden = true)
    public void all(
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context SecurityContext security,
            @Context SseEventSink sink,
            @Context Sse sse) {
        var wanted = new Wanted(Form.asked(uri));
        var visitor = Visitor.of(security);
        streams.tell(() -> glance.at(visitor, Option.<FolderId>none(), wanted), uri, headers, sink, sse);
    }

    @GET
    @Path("/folders/{id}/live")
    @Operation(hidden = true)
    public void folder(
            @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context SecurityContext security,
            @Context SseEventSink sink,
            @Context Sse sse) {
        var wanted = new Wanted(Form.asked(uri));
        var visitor = Visitor.of(security);
        streams.tell(
                () -> PathIds.folder(id).flatMap(folder -> glance.at(visitor, Option.some(folder), wanted)),
                uri,
                headers,
                sink,
                sse);
    }
}
