package io.liaison.rest.handover;

import io.liaison.application.port.inbound.handover.HandOver;
import io.liaison.application.port.inbound.handover.ReportHandover;
import io.liaison.domain.error.Failure;
import io.liaison.domain.handover.Handover;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.Query;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Either;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/principals/{id}/handover}: everything of somebody who leaves. */
@Path(Answers.ROOT + "/principals/{id}/handover")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Principals")
public class HandoverResource {
    private final ReportHandover reportHandover;
    private final HandOver handOver;
    private final ProblemResponses problems;

    public HandoverResource(ReportHandover reportHandover, HandOver handOver, ProblemResponses problems) {
        this.reportHandover = reportHandover;
        this.handOver = handOver;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "Tell what a principal owns, and what breaks when it is gone")
    @Parameter(in = ParameterIn.QUERY, name = "to", ref = "HandoverReceiver")
    @Parameter(in = ParameterIn.QUERY, name = "roles", ref = "HandoverRoles")
    public RestResponse<HandoverDto> report(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var caller = Caller.of(security);
        var report = PathIds.principal(id, caller.actor())
                .flatMap(leaver -> Query.read(uri, query -> HandoverRequests.report(caller.actor(), leaver, query)))
                .flatMap(reportHandover::report);
        return answered(report, caller);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hand over everything that a principal owns to somebody else; it then can be deleted")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "HandoverOrder")))
    public RestResponse<HandoverDto> handOver(
            @PathParam("id") String id, Body body, @Context SecurityContext security) {
        var caller = Caller.of(security);
        var done = PathIds.principal(id, caller.actor())
                .flatMap(leaver -> body.read(members -> HandoverRequests.handOver(caller.actor(), leaver, members)))
                .flatMap(handOver::handOver);
        return answered(done, caller);
    }

    private RestResponse<HandoverDto> answered(Either<Failure, Handover> outcome, Caller caller) {
        return outcome.map(known -> HandoverDtos.of(known, caller.exchange().language()))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }
}
