package io.liaison.rest.console.people;

import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.domain.access.PrincipalView;
import io.liaison.rest.console.frame.ConfirmPage;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Telling;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.security.VerifiedKeys;
import io.liaison.rest.wire.VersionTag;
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

/** {@code /console/people/{id}/delete}: what ends with somebody, and its end. */
@Path("/console/people/{id}/delete")
@RunOnVirtualThread
public class DeletePersonResource {
    private final DeletePrincipal deletePrincipal;
    private final PersonLookup lookup;
    private final VerifiedKeys verifiedKeys;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public DeletePersonResource(
            DeletePrincipal deletePrincipal,
            PersonLookup lookup,
            VerifiedKeys verifiedKeys,
            ConsoleAddress address,
            Frames frames,
            ConsoleAnswers answers) {
        this.deletePrincipal = deletePrincipal;
        this.lookup = lookup;
        this.verifiedKeys = verifiedKeys;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(@PathParam("id") String id, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return answers.page(
                lookup.person(id, visitor).map(view -> page(frame(visitor), view, visitor)),
                Part.PEOPLE,
                visitor.exchange());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> delete(
            @PathParam("id") String id, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var exchange = visitor.exchange();
        var read = Form.sent(sent).version();
        return lookup.person(id, visitor)
                .fold(
                        unseen -> answers.failed(unseen, Part.PEOPLE, exchange),
                        view -> deletePrincipal
                                .delete(new DeletePrincipal.Command(
                                        visitor.actor(), view.principal().id(), read))
                                .peek(deleted -> verifiedKeys.forget())
                                .fold(
                                        failure -> answers.failed(
                                                failure,
                                                page(answers.under(failure, frame(visitor), exchange), view, visitor),
                                                exchange),
                                        deleted -> answers.next(Telling.on(address.people(), PeopleTold.DELETED))));
    }

    private ConfirmPage page(Frame frame, PrincipalView view, Visitor visitor) {
        var language = visitor.exchange().language();
        var labels = PeopleWords.in(language);
        var principal = view.principal();
        return new ConfirmPage(
                frame,
                labels.get("action.delete"),
                principal.name().value(),
                labels.get("delete.intro"),
                new PersonFacts(address, labels, language)
                        .of(view, lookup.visible(view.groups(), visitor))
                        .asJava(),
                labels.get("delete.do"),
                address.person(principal.id(), "delete").toString(),
                address.person(principal.id()).toString(),
                principal.name().value(),
                VersionTag.of(principal.version()));
    }

    private Frame frame(Visitor visitor) {
        return frames.in(Part.PEOPLE, visitor.exchange().language());
    }
}
