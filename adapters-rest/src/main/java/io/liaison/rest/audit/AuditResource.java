package io.liaison.rest.audit;

import io.liaison.application.port.inbound.audit.ListAudit;
import io.liaison.application.port.inbound.audit.VerifyAudit;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.PageDto;
import io.liaison.rest.wire.Pages;
import io.liaison.rest.wire.Query;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

/** {@code /api/v1/audit}: what was done in the tenant, and whether that is what was written. */
@Path(Answers.ROOT + "/audit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Audit")
public class AuditResource {
    private final ListAudit listAudit;
    private final VerifyAudit verifyAudit;
    private final ProblemResponses problems;

    public AuditResource(ListAudit listAudit, VerifyAudit verifyAudit, ProblemResponses problems) {
        this.listAudit = listAudit;
        this.verifyAudit = verifyAudit;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "List what was done and what was refused, the latest first")
    @Parameter(in = ParameterIn.QUERY, name = "actor", ref = "ByActor")
    @Parameter(in = ParameterIn.QUERY, name = "action", ref = "OfAction")
    @Parameter(in = ParameterIn.QUERY, name = "subject", ref = "AboutSubject")
    @Parameter(in = ParameterIn.QUERY, name = "folder", ref = "InFolder")
    @Parameter(in = ParameterIn.QUERY, name = "outcome", ref = "WithOutcome")
    @Parameter(in = ParameterIn.QUERY, name = "traceId", ref = "InTrace")
    @Parameter(in = ParameterIn.QUERY, name = "from", ref = "FromInstant")
    @Parameter(in = ParameterIn.QUERY, name = "until", ref = "UntilInstant")
    @Parameter(in = ParameterIn.QUERY, name = "sort", ref = "AuditSort")
    public RestResponse<PageDto<AuditEntryDto>> list(@Context UriInfo uri, @Context SecurityContext security) {
        var caller = Caller.of(security);
        var language = caller.exchange().language();
        return Query.read(uri, query -> AuditRequests.list(caller.actor(), query))
                .flatMap(listAudit::list)
                .map(page -> Pages.dto(page, view -> AuditEntries.dto(view, language)))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }

    @GET
    @Path("/verification")
    @Operation(summary = "Find out whether all that is told of the past is as it was written")
    @Parameter(in = ParameterIn.QUERY, name = "end", ref = "EarlierEnd")
    public RestResponse<AuditVerificationDto> verify(@Context UriInfo uri, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return Query.read(uri, query -> AuditRequests.verify(caller.actor(), query))
                .flatMap(verifyAudit::verify)
                .map(AuditVerificationDtos::of)
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }
}
