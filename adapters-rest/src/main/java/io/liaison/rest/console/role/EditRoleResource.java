package io.liaison.rest.console.role;

import io.liaison.application.port.inbound.role.EditRole;
import io.liaison.application.port.inbound.role.GetRole;
import io.liaison.domain.access.Role;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Telling;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Either;
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

/** {@code /console/roles/{name}/edit}: what a role of the tenant's own allows. */
@Path("/console/roles/{name}/edit")
@RunOnVirtualThread
public class EditRoleResource {
    private final GetRole getRole;
    private final EditRole editRole;
    private final RoleFormPages pages;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public EditRoleResource(
            GetRole getRole,
            EditRole editRole,
            RoleFormPages pages,
            ConsoleAddress address,
            Frames frames,
            ConsoleAnswers answers) {
        this.getRole = getRole;
        this.editRole = editRole;
        this.pages = pages;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(@PathParam("name") String name, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var language = visitor.exchange().language();
        var frame = frames.in(Part.ROLES, language);
        return answers.page(
                role(name, visitor)
                        .map(role -> pages.toEdit(frame, role, RoleEntered.unchanged(role), Option.none(), language)),
                Part.ROLES,
                visitor.exchange());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> edit(
            @PathParam("name") String name, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var form = Form.sent(sent);
        var entered = RoleEntered.of(form);
        var read = form.version();
        return role(name, visitor)
                .fold(
                        unknown -> answers.failed(unknown, Part.ROLES, visitor.exchange()),
                        role -> editRole.edit(new EditRole.Command(
                                        visitor.actor(), role.name(), Option.some(entered.permissions()), read))
                                .fold(
                                        failure -> failed(role, entered, failure, visitor),
                                        edited -> answers.next(Telling.on(address.roles(), RoleTold.EDITED))));
    }

    private RestResponse<Object> failed(Role role, RoleEntered entered, Failure failure, Visitor visitor) {
        var exchange = visitor.exchange();
        var frame = answers.under(failure, frames.in(Part.ROLES, exchange.language()), exchange);
        return answers.failed(
                failure, pages.toEdit(frame, role, entered, Option.some(failure), exchange.language()), exchange);
    }

    private Either<Failure, Role> role(String name, Visitor visitor) {
        return PathIds.role(name).flatMap(known -> getRole.get(new GetRole.Query(visitor.actor(), known)));
    }
}
