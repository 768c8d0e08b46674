package io.liaison.rest.console.role;

import io.liaison.application.port.inbound.role.CreateRole;
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

/** {@code /console/roles/new}: a role of the tenant's own is made. */
@Path("/console/roles/new")
@RunOnVirtualThread
public class NewRoleResource {
    private final CreateRole createRole;
    private final RoleFormPages pages;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public NewRoleResource(
            CreateRole createRole, RoleFormPages pages, ConsoleAddress address, Frames frames, ConsoleAnswers answers) {
        this.createRole = createRole;
        this.pages = pages;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(@Context SecurityContext security) {
        var exchange = Visitor.of(security).exchange();
        var frame = frames.in(Part.ROLES, exchange.language());
        return answers.page(pages.toAdd(frame, RoleEntered.NOTHING, Option.none(), exchange.language()), exchange);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> add(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var exchange = visitor.exchange();
        var language = exchange.language();
        var entered = RoleEntered.of(Form.sent(sent));
        return createRole
                .create(new CreateRole.Command(visitor.actor(), entered.draft()))
                .fold(
                        failure -> answers.failed(
                                failure,
                                pages.toAdd(
                                        answers.under(failure, frames.in(Part.ROLES, language), exchange),
                                        entered,
                                        Option.some(failure),
                                        language),
                                exchange),
                        added -> answers.next(Telling.on(address.roles(), RoleTold.CREATED)));
    }
}
