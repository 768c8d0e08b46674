package io.liaison.rest.console.trigger;

import io.liaison.application.port.inbound.trigger.CreateTrigger;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/connections/{id}/triggers/new}: what a trigger is to wait for, and the trigger that comes of it. */
@Path("/console/connections/{id}/triggers/new")
@RunOnVirtualThread
public class NewTriggerResource {
    private final CreateTrigger createTrigger;
    private final TriggerForms forms;
    private final TriggerFormPages pages;
    private final TriggerMadePages madePages;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public NewTriggerResource(
            CreateTrigger createTrigger,
            TriggerForms forms,
            TriggerFormPages pages,
            TriggerMadePages madePages,
            Frames frames,
            ConsoleAnswers answers) {
        this.createTrigger = createTrigger;
        this.forms = forms;
        this.pages = pages;
        this.madePages = madePages;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var fresh = Drafts.fresh(Form.asked(uri));
        return answers.page(
                forms.toMake(id, visitor).map(form -> pages.toMake(frame(visitor), form, fresh, Faults.NONE, visitor)),
                Part.CONNECTIONS,
                visitor.exchange());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> make(
            @PathParam("id") String id, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var typed = Typed.of(Form.sent(sent));
        return forms.toMake(id, visitor)
                .fold(
                        unseen -> answers.failed(unseen, Part.CONNECTIONS, visitor.exchange()),
                        form -> typed.isToBeDrawn() || form.asksMore(typed)
                                ? answers.page(
                                        pages.toMake(frame(visitor), form, typed.changed(), Faults.NONE, visitor),
                                        visitor.exchange())
                                : createTrigger
                                        .create(form.filledIn(typed, visitor))
                                        .fold(
                                                failure -> again(form, typed, failure, visitor),
                                                created -> madePages.told(created, visitor)));
    }

    /** With all that was typed but secrets, which never come back. */
    private RestResponse<Object> again(TriggerForm form, Typed typed, Failure failure, Visitor visitor) {
        var exchange = visitor.exchange();
        var frame = answers.under(failure, frame(visitor), exchange);
        var faults = Faults.of(failure, exchange.language());
        return answers.failed(failure, pages.toMake(frame, form, typed, faults, visitor), exchange);
    }

    private Frame frame(Visitor visitor) {
        return frames.in(Part.CONNECTIONS, visitor.exchange().language());
    }
}
