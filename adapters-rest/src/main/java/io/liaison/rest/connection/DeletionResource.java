package io.liaison.rest.connection;

import io.liaison.application.port.inbound.connection.PreviewDeletion;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/connections/{id}/deletion}: what a deletion would take along, and what would stop it. */
@Path(Answers.ROOT + "/connections/{id}/deletion")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Connections")
public class DeletionResource {
    private final PreviewDeletion previewDeletion;
    private final Deletions deletions;
    private final ProblemResponses problems;

    public DeletionResource(PreviewDeletion previewDeletion, Deletions deletions, ProblemResponses problems) {
        this.previewDeletion = previewDeletion;
        this.deletions = deletions;
        this.problems = problems;
    }

    @GET
    @Operation(
            summary = "See what would go with a connection, and what keeps it",
            description =
                    "Nothing changes. While anything refers to the connection it is not deleted; its triggers go with it, and "
                            + "with them whatever waits to be delivered.")
    public RestResponse<DeletionDto> preview(@PathParam("id") String id, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.connection(id)
                .flatMap(connection -> previewDeletion.preview(new PreviewDeletion.Query(caller.actor(), connection)))
                .map(deletions::dto)
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }
}
