package io.liaison.rest.console.people;

import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Telling;
import io.liaison.rest.console.frame.Visitor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/people}: who there is. */
@Path("/console/people")
@RunOnVirtualThread
public class PeopleResource {
    private final PeoplePages pages;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public PeopleResource(PeoplePages pages, Frames frames, ConsoleAnswers answers) {
        this.pages = pages;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> list(@Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var exchange = visitor.exchange();
        var asked = Form.asked(uri);
        var frame = frames.in(Part.PEOPLE, exchange.language())
                .under(Telling.banner(asked, PeopleWords.in(exchange.language()), PeopleTold.values()));
        return pages.of(frame, asked, visitor)
                .fold(
                        failure -> answers.failed(
                                failure,
                                pages.refused(answers.under(failure, frame, exchange), asked, visitor),
                                exchange),
                        page -> answers.page(page, exchange));
    }
}
