package io.liaison.rest.console.people;

import io.liaison.application.port.inbound.principal.CreatePrincipal;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/people/new}: somebody is added. */
@Path("/console/people/new")
@RunOnVirtualThread
public class NewPersonResource {
    private final CreatePrincipal createPrincipal;
    private final PersonFormPages pages;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public NewPersonResource(
            CreatePrincipal createPrincipal,
            PersonFormPages pages,
            ConsoleAddress address,
            Frames frames,
            ConsoleAnswers answers) {
        this.createPrincipal = createPrincipal;
        this.pages = pages;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(@Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var frame = frames.in(Part.PEOPLE, visitor.exchange().language());
        return answers.page(pages.toAdd(frame, PersonEntered.NOTHING, Option.none(), visitor), visitor.exchange());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> add(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var exchange = visitor.exchange();
        var entered = PersonEntered.of(Form.sent(sent));
        var frame = frames.in(Part.PEOPLE, exchange.language());
        return createPrincipal
                .create(new CreatePrincipal.Command(visitor.actor(), Option.some(entered.kind()), entered.draft()))
                .fold(
                        failure -> answers.failed(
                                failure,
                                pages.toAdd(
                                        answers.under(failure, frame, exchange),
                                        entered,
                                        Option.some(failure),
                                        visitor),
                                exchange),
                        added -> answers.next(
                                Telling.on(address.person(added.principal().id()), PeopleTold.CREATED)));
    }
}
