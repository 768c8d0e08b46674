package io.liaison.rest.console.connection;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.explanation.ExplainConnectionAccess;
import io.liaison.application.port.inbound.member.ListMembers;
import io.liaison.domain.access.AccessExplanation;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.rest.console.frame.Doing;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Visitor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/connections/{id}/access}: who can use it, and why. */
@Path("/console/connections/{id}/access")
@RunOnVirtualThread
public class AccessPageResource {
    private final ListMembers listMembers;
    private final ExplainConnectionAccess explainAccess;
    private final AccessPages pages;
    private final Doing<Permitted<ConnectionView>> doing;

    public AccessPageResource(
            ListMembers listMembers,
            ExplainConnectionAccess explainAccess,
            AccessPages pages,
            Doing<Permitted<ConnectionView>> doing) {
        this.listMembers = listMembers;
        this.explainAccess = explainAccess;
        this.pages = pages;
        this.doing = doing;
    }

    /** About whoever asks, where nobody is named. */
    @GET
    @Operation(hidden = true)
    public RestResponse<Object> show(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return doing.ask(id, visitor, view -> page(view.subject().connection(), Form.asked(uri), visitor));
    }

    private Either<Failure, AccessPage> page(Connection connection, Form asked, Visitor visitor) {
        return explained(connection, asked, visitor)
                .flatMap(explanation -> listMembers
                        .list(new ListMembers.Query(
                                visitor.actor(), connection.placement().folder()))
                        .map(members -> pages.of(
                                doing.frame(visitor),
                                connection,
                                members,
                                explanation,
                                visitor.exchange().language())));
    }

    private Either<Failure, AccessExplanation> explained(Connection connection, Form asked, Visitor visitor) {
        return explainAccess.explain(new ExplainConnectionAccess.Query(
                visitor.actor(),
                connection.id(),
                asked.text("principal").flatMap(PrincipalId::parse),
                Option.some(
                        asked.text("permission").flatMap(Permission::parse).getOrElse(Permission.CONNECTIONS_USE))));
    }
}
