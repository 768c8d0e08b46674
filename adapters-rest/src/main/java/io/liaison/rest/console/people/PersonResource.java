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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/people/{id}}: somebody, where {@code me} is whoever asks. */
@Path("/console/people/{id}")
@RunOnVirtualThread
public class PersonResource {
    private final PersonLookup lookup;
    private final PersonPages pages;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public PersonResource(PersonLookup lookup, PersonPages pages, Frames frames, ConsoleAnswers answers) {
        this.lookup = lookup;
        this.pages = pages;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> show(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var language = visitor.exchange().language();
        var frame = frames.in(Part.PEOPLE, language)
                .under(Telling.banner(Form.asked(uri), PeopleWords.in(language), PeopleTold.values()));
        return answers.page(
                lookup.person(id, visitor).flatMap(view -> pages.of(frame, view, visitor)),
                Part.PEOPLE,
                visitor.exchange());
    }
}
