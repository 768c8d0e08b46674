package io.liaison.rest.explanation;

import io.liaison.application.port.inbound.explanation.ExplainFolderAccess;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/folders/{id}/access}: why somebody may do something in it, or why not. */
@Path(Answers.ROOT + "/folders/{id}/access")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Access")
public class FolderAccessResource {
    private final ExplainFolderAccess explainAccess;
    private final ProblemResponses problems;

    public FolderAccessResource(ExplainFolderAccess explainAccess, ProblemResponses problems) {
        this.explainAccess = explainAccess;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "Tell why somebody may do something in a folder, or why not")
    @Parameter(in = ParameterIn.QUERY, name = "principal", ref = "AboutPrincipal")
    @Parameter(in = ParameterIn.QUERY, name = "permission", ref = "AboutPermission")
    public RestResponse<AccessDto> explain(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.folder(id)
                .flatMap(folder -> Query.read(
                        uri,
                        query -> new ExplainFolderAccess.Query(
                                caller.actor(),
                                folder,
                                AccessAnswers.principal(query),
                                AccessAnswers.permission(query))))
                .flatMap(explainAccess::explain)
                .map(explanation ->
                        AccessAnswers.dto(explanation, caller.exchange().language()))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }
}
