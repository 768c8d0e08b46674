package io.liaison.rest.console.role;

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

/** {@code /console/roles}: what can be assigned. */
@Path("/console/roles")
@RunOnVirtualThread
public class RolesPageResource {
    private final RolesPages pages;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public RolesPageResource(RolesPages pages, Frames frames, ConsoleAnswers answers) {
        this.pages = pages;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> list(@Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var language = visitor.exchange().language();
        var frame = frames.in(Part.ROLES, language)
                .under(Telling.banner(Form.asked(uri), RoleWords.in(language), RoleTold.values()));
        return answers.page(pages.of(frame, visitor), Part.ROLES, visitor.exchange());
    }
}
