package io.liaison.rest.console.people;

import io.liaison.application.port.inbound.principal.EditPrincipal;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Telling;
import io.liaison.rest.console.frame.Visitor;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** {@code /console/people/{id}/edit}: what can be changed of somebody, and its change. */
@Path("/console/people/{id}/edit")
@RunOnVirtualThread
public class EditPersonResource {
    private final EditPrincipal editPrincipal;
    private final PersonLookup lookup;
    private final PersonFormPages pages;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public EditPersonResource(
            EditPrincipal editPrincipal,
            PersonLookup lookup,
            PersonFormPages pages,
            ConsoleAddress address,
            Frames frames,
            ConsoleAnswers answers) {
        this.editPrincipal = editPrincipal;
        this.lookup = lookup;
        this.pages = pages;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(@PathParam("id") String id, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var frame = frames.in(Part.PEOPLE, visitor.exchange().language());
        return answers.page(
                lookup.person(id, visitor)
                        .map(view -> pages.toEdit(frame, view, PersonEntered.unchanged(view), Option.none(), visitor)),
                Part.PEOPLE,
                visitor.exchange());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> edit(
            @PathParam("id") String id, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var form = Form.sent(sent);
        var entered = PersonEntered.of(form);
        var read = form.version();
        return lookup.person(id, visitor)
                .fold(
                        unseen -> answers.failed(unseen, Part.PEOPLE, visitor.exchange()),
                        view -> editPrincipal
                                .edit(new EditPrincipal.Command(
                                        visitor.actor(), view.principal().id(), entered.draft(), read))
                                .fold(
                                        failure -> failed(view, entered, failure, visitor),
                                        edited -> answers.next(Telling.on(
                                                address.person(
                                                        edited.principal().id()),
                                                PeopleTold.EDITED))));
    }

    private RestResponse<Object> failed(PrincipalView view, PersonEntered entered, Failure failure, Visitor visitor) {
        var exchange = visitor.exchange();
        var frame = answers.under(failure, frames.in(Part.PEOPLE, exchange.language()), exchange);
        return answers.failed(failure, pages.toEdit(frame, view, entered, Option.some(failure), visitor), exchange);
    }
}
