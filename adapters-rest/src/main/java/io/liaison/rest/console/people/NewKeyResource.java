package io.liaison.rest.console.people;

import io.liaison.application.port.inbound.principal.IssueKey;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** {@code /console/people/{id}/keys}: a key is issued, and shown on the answer alone. */
@Path("/console/people/{id}/keys")
@RunOnVirtualThread
public class NewKeyResource {
    private final IssueKey issueKey;
    private final PersonLookup lookup;
    private final PersonPages pages;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public NewKeyResource(
            IssueKey issueKey,
            PersonLookup lookup,
            PersonPages pages,
            ConsoleAddress address,
            Frames frames,
            ConsoleAnswers answers) {
        this.issueKey = issueKey;
        this.lookup = lookup;
        this.pages = pages;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> issue(
            @PathParam("id") String id, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var wanted = KeyWanted.of(Form.sent(sent));
        return lookup.person(id, visitor)
                .fold(
                        unseen -> answers.failed(unseen, Part.PEOPLE, visitor.exchange()),
                        view -> issueKey.issue(wanted.command(view.principal().id(), visitor))
                                .fold(
                                        failure -> failed(view, wanted, failure, visitor),
                                        issued -> shown(view, issued, visitor)));
    }

    private RestResponse<Object> shown(PrincipalView view, IssueKey.Issued issued, Visitor visitor) {
        var language = visitor.exchange().language();
        var labels = PeopleWords.in(language);
        var principal = view.principal();
        var page = answers.page(
                new KeyPage(
                        frames.in(Part.PEOPLE, language),
                        labels,
                        principal.name().value(),
                        address.person(principal.id()).toString(),
                        new KeyLines(address, labels, language).name(issued.key()),
                        issued.secret().reveal()),
                visitor.exchange());
        return ResponseBuilder.fromResponse(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private RestResponse<Object> failed(PrincipalView view, KeyWanted wanted, Failure failure, Visitor visitor) {
        var exchange = visitor.exchange();
        var frame = answers.under(failure, frames.in(Part.PEOPLE, exchange.language()), exchange);
        return pages.of(frame, view, wanted, FieldFaults.of(failure, exchange.language()), visitor)
                .fold(
                        unseen -> answers.failed(failure, Part.PEOPLE, exchange),
                        page -> answers.failed(failure, page, exchange));
    }
}
