package io.liaison.rest.console.role;

import io.liaison.application.port.inbound.role.DeleteRole;
import io.liaison.application.port.inbound.role.GetRole;
import io.liaison.application.text.Language;
import io.liaison.domain.access.Role;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.frame.ConfirmPage;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.PermissionWords;
import io.liaison.rest.console.frame.Telling;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.page.Fact;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Either;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/roles/{name}/delete}: the end of a role that nobody holds. */
@Path("/console/roles/{name}/delete")
@RunOnVirtualThread
public class DeleteRoleResource {
    private final GetRole getRole;
    private final DeleteRole deleteRole;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public DeleteRoleResource(
            GetRole getRole, DeleteRole deleteRole, ConsoleAddress address, Frames frames, ConsoleAnswers answers) {
        this.getRole = getRole;
        this.deleteRole = deleteRole;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(@PathParam("name") String name, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var language = visitor.exchange().language();
        return answers.page(
                role(name, visitor).map(role -> page(frames.in(Part.ROLES, language), role, language)),
                Part.ROLES,
                visitor.exchange());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> delete(
            @PathParam("name") String name, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var read = Form.sent(sent).version();
        return role(name, visitor)
                .fold(
                        unknown -> answers.failed(unknown, Part.ROLES, visitor.exchange()),
                        role -> deleteRole
                                .delete(new DeleteRole.Command(visitor.actor(), role.name(), read))
                                .fold(
                                        failure -> kept(role, failure, visitor),
                                        deleted -> answers.next(Telling.on(address.roles(), RoleTold.DELETED))));
    }

    private RestResponse<Object> kept(Role role, Failure failure, Visitor visitor) {
        var exchange = visitor.exchange();
        var frame = answers.under(failure, frames.in(Part.ROLES, exchange.language()), exchange);
        return answers.failed(failure, page(frame, role, exchange.language()), exchange);
    }

    private Either<Failure, Role> role(String name, Visitor visitor) {
        return PathIds.role(name).flatMap(known -> getRole.get(new GetRole.Query(visitor.actor(), known)));
    }

    private ConfirmPage page(Frame frame, Role role, Language language) {
        var labels = RoleWords.in(language);
        return new ConfirmPage(
                frame,
                labels.get("action.delete"),
                role.name().value(),
                labels.get("delete.intro"),
                List.of(new Fact(
                        labels.get("permissions"), PermissionWords.in(language).of(role))),
                labels.get("delete.do"),
                address.role(role.name(), "delete").toString(),
                address.roles().toString(),
                labels.get("roles"),
                VersionTag.of(role.version()));
    }
}
