package io.liaison.rest.audit;

import io.liaison.application.port.inbound.audit.ListActivity;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.PageDto;
import io.liaison.rest.wire.Pages;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.Query;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/connections/{id}/activity}: what happened to a connection. */
@Path(Answers.ROOT + "/connections/{id}/activity")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Connections")
public class ActivityResource {
    private final ListActivity listActivity;
    private final ProblemResponses problems;

    public ActivityResource(ListActivity listActivity, ProblemResponses problems) {
        this.listActivity = listActivity;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "List what happened to a connection, the latest first")
    public RestResponse<PageDto<AuditEntryDto>> list(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var caller = Caller.of(security);
        var language = caller.exchange().language();
        return PathIds.connection(id)
                .flatMap(connection ->
                        Query.read(uri, query -> new ListActivity.Query(caller.actor(), connection, query.page())))
                .flatMap(listActivity::list)
                .map(page -> Pages.dto(page, view -> AuditEntries.dto(view, language)))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }
}
