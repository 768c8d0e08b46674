package io.liaison.rest.console.trigger;

import io.liaison.domain.error.Conflict.TriggerHasConsumers;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.trigger.TriggerView;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
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

/** {@code /console/triggers/{id}}: a pause, its end, and the end of a trigger. */
@Path("/console/triggers/{id}")
@RunOnVirtualThread
public class TriggerDeedResource {
    private final TriggerDeeds deeds;
    private final TriggerDeletePages pages;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public TriggerDeedResource(
            TriggerDeeds deeds,
            TriggerDeletePages pages,
            ConsoleAddress address,
            Frames frames,
            ConsoleAnswers answers) {
        this.deeds = deeds;
        this.pages = pages;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    @POST
    @Path("/pause")
    @Operation(hidden = true)
    public RestResponse<Object> pause(@PathParam("id") String id, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return done(
                PathIds.trigger(id).flatMap(trigger -> deeds.enable(trigger, false, visitor)),
                TriggerTold.PAUSED,
                visitor);
    }

    @POST
    @Path("/resume")
    @Operation(hidden = true)
    public RestResponse<Object> resume(@PathParam("id") String id, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return done(
                PathIds.trigger(id).flatMap(trigger -> deeds.enable(trigger, true, visitor)),
                TriggerTold.RESUMED,
                visitor);
    }

    @GET
    @Path("/delete")
    @Operation(hidden = true)
    public RestResponse<Object> ask(@PathParam("id") String id, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return answers.page(
                PathIds.trigger(id)
                        .flatMap(trigger -> deeds.view(trigger, visitor))
                        .map(view -> pages.of(frame(visitor), view, false, visitor)),
                Part.CONNECTIONS,
                visitor.exchange());
    }

    @POST
    @Path("/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> delete(
            @PathParam("id") String id, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var form = Form.sent(sent);
        return PathIds.trigger(id)
                .flatMap(trigger -> deeds.view(trigger, visitor))
                .fold(
                        unseen -> answers.failed(unseen, Part.CONNECTIONS, visitor.exchange()),
                        view -> deeds.delete(view.trigger(), form.version(), form.isTicked("force"), visitor)
                                .fold(
                                        failure -> kept(view, failure, visitor),
                                        connection -> done(Either.right(connection), TriggerTold.DELETED, visitor)));
    }

    /** Whoever has been told that its events are taken may delete it all the same. */
    private RestResponse<Object> kept(TriggerView view, Failure failure, Visitor visitor) {
        var frame = answers.under(failure, frame(visitor), visitor.exchange());
        var page = pages.of(frame, view, failure instanceof TriggerHasConsumers, visitor);
        return answers.failed(failure, page, visitor.exchange());
    }

    private RestResponse<Object> done(Either<Failure, ConnectionId> deed, TriggerTold told, Visitor visitor) {
        return deed.fold(
                failure -> answers.failed(failure, Part.CONNECTIONS, visitor.exchange()),
                connection -> answers.next(told.on(address.connection(connection, "triggers"))));
    }

    private Frame frame(Visitor visitor) {
        return frames.in(Part.CONNECTIONS, visitor.exchange().language());
    }
}
