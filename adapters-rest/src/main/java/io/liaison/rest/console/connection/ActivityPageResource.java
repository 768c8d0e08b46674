package io.liaison.rest.console.connection;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.audit.ListActivity;
import io.liaison.domain.audit.AuditView;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Doing;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Visitor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Option;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/connections/{id}/activity}: what happened to it. */
@Path("/console/connections/{id}/activity")
@RunOnVirtualThread
public class ActivityPageResource {
    private final ListActivity listActivity;
    private final ConsoleAddress address;
    private final Doing<Permitted<ConnectionView>> doing;

    public ActivityPageResource(
            ListActivity listActivity, ConsoleAddress address, Doing<Permitted<ConnectionView>> doing) {
        this.listActivity = listActivity;
        this.address = address;
        this.doing = doing;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> list(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return doing.ask(
                id,
                visitor,
                view -> PageRequest.of(Option.none(), Form.asked(uri).text("cursor"))
                        .flatMap(part -> listActivity.list(new ListActivity.Query(
                                visitor.actor(), view.subject().connection().id(), part)))
                        .map(page -> page(view, page, visitor)));
    }

    private ActivityPage page(Permitted<ConnectionView> view, Page<AuditView> page, Visitor visitor) {
        var language = visitor.exchange().language();
        var connection = view.subject().connection();
        var deeds = new Deeds(language);
        return new ActivityPage(
                doing.frame(visitor),
                ConnectionWords.in(language),
                connection.name().value(),
                address.connection(connection.id()).toString(),
                page.items().map(deeds::of).asJava(),
                page.next()
                        .map(next -> address.connection(connection.id(), "activity") + Form.cursor(next))
                        .getOrNull());
    }
}
