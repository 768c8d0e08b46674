package io.liaison.rest.console.connection;

import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.console.live.LiveStreams;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** {@code /console/connections/{id}/live}: tells the page of a connection when it stands otherwise than before. */
@Path("/console/connections/{id}/live")
@Produces(MediaType.SERVER_SENT_EVENTS)
@RunOnVirtualThread
public class ConnectionLiveResource {
    private final Glance glance;
    private final LiveStreams streams;

    public ConnectionLiveResource(Glance glance, LiveStreams streams) {
        this.glance = glance;
        this.streams = streams;
    }

    @GET
    @Operation(hidden = true)
    public void watch(
            @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context SecurityContext security,
            @Context SseEventSink sink,
            @Context Sse sse) {
        var visitor = Visitor.of(security);
        streams.tell(
                () -> PathIds.connection(id).flatMap(connection -> glance.at(visitor, connection)),
                uri,
                headers,
                sink,
                sse);
    }
}
