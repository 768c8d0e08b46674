package io.liaison.rest.console.trigger;

import io.liaison.application.port.inbound.trigger.EditTrigger;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.TriggerView;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/triggers/{id}/edit}: what can be changed of a trigger, and its change. */
@Path("/console/triggers/{id}/edit")
@RunOnVirtualThread
public class EditTriggerResource {
    private final EditTrigger editTrigger;
    private final TriggerDeeds deeds;
    private final TriggerFormPages pages;
    private final TriggerMadePages madePages;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public EditTriggerResource(
            EditTrigger editTrigger,
            TriggerDeeds deeds,
            TriggerFormPages pages,
            TriggerMadePages madePages,
            Frames frames,
            ConsoleAnswers answers) {
        this.editTrigger = editTrigger;
        this.deeds = deeds;
        this.pages = pages;
        this.madePages = madePages;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(@PathParam("id") String id, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return answers.page(
                PathIds.trigger(id)
                        .flatMap(trigger -> deeds.view(trigger, visitor))
                        .map(view -> pages.toEdit(frame(visitor), view, Drafts.unchanged(view.trigger()), visitor)),
                Part.CONNECTIONS,
                visitor.exchange());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> edit(
            @PathParam("id") String id, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var typed = Typed.of(Form.sent(sent));
        return PathIds.trigger(id)
                .flatMap(trigger -> deeds.view(trigger, visitor))
                .fold(
                        unseen -> answers.failed(unseen, Part.CONNECTIONS, visitor.exchange()),
                        view -> typed.isToBeDrawn()
                                ? answers.page(
                                        pages.toEdit(frame(visitor), view, typed.changed(), visitor),
                                        visitor.exchange())
                                : editTrigger
                                        .edit(typed.edit(
                                                visitor.actor(), view.trigger().id()))
                                        .fold(
                                                failure -> again(view, typed, failure, visitor),
                                                edited -> madePages.told(edited, visitor)));
    }

    /** With all that was typed but secrets, which never come back. */
    private RestResponse<Object> again(TriggerView view, Typed typed, Failure failure, Visitor visitor) {
        var frame = answers.under(failure, frame(visitor), visitor.exchange());
        return answers.failed(failure, pages.toEdit(frame, view, typed, failure, visitor), visitor.exchange());
    }

    private Frame frame(Visitor visitor) {
        return frames.in(Part.CONNECTIONS, visitor.exchange().language());
    }
}
