package io.liaison.rest.console.delivery;

import io.liaison.application.port.inbound.trigger.RepeatDelivery;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TriggerId;
import io.liaison.rest.console.frame.Banner;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/triggers/{id}/deliveries}: what went out, what did not, and once more. */
@Path("/console/triggers/{id}/deliveries")
@RunOnVirtualThread
public class DeliveriesPageResource {
    private static final String AGAIN = "again";
    private final RepeatDelivery repeatDelivery;
    private final DeliveriesPages pages;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public DeliveriesPageResource(
            RepeatDelivery repeatDelivery, DeliveriesPages pages, Frames frames, ConsoleAnswers answers) {
        this.repeatDelivery = repeatDelivery;
        this.pages = pages;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> list(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var asked = Form.asked(uri);
        return answers.page(
                PathIds.trigger(id).flatMap(trigger -> pages.of(frame(asked, visitor), trigger, asked, visitor)),
                Part.CONNECTIONS,
                visitor.exchange());
    }

    @POST
    @Path("/{delivery}/redeliver")
    @Operation(hidden = true)
    public RestResponse<Object> redeliver(
            @PathParam("id") String id,
            @PathParam("delivery") String delivery,
            @Context UriInfo uri,
            @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var asked = Form.asked(uri);
        return PathIds.trigger(id)
                .fold(
                        unknown -> answers.failed(unknown, Part.CONNECTIONS, visitor.exchange()),
                        trigger -> PathIds.delivery(delivery)
                                .flatMap(known -> repeatDelivery.repeat(
                                        new RepeatDelivery.Command(visitor.actor(), trigger, known)))
                                .fold(
                                        failure -> failed(trigger, asked, failure, visitor),
                                        sent -> answers.next(pages.after(trigger, asked))));
    }

    private RestResponse<Object> failed(TriggerId trigger, Form asked, Failure failure, Visitor visitor) {
        var frame = answers.under(failure, frame(asked, visitor), visitor.exchange());
        return pages.of(frame, trigger, asked, visitor)
                .fold(
                        unseen -> answers.failed(failure, Part.CONNECTIONS, visitor.exchange()),
                        page -> answers.failed(failure, page, visitor.exchange()));
    }

    private Frame frame(Form asked, Visitor visitor) {
        var language = visitor.exchange().language();
        var told = asked.text("told").filter(AGAIN::equals);
        return frames.in(Part.CONNECTIONS, language)
                .under(told.map(word -> Banner.good(DeliveryWords.in(language).get("told." + word)))
                        .getOrNull());
    }
}
