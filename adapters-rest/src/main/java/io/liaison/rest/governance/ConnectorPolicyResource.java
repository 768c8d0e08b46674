package io.liaison.rest.governance;

import io.liaison.application.port.inbound.governance.GetConnectorPolicy;
import io.liaison.application.port.inbound.governance.GovernConnectors;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.BodyReader;
import io.liaison.rest.wire.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Either;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/policies/connectors}. Translates in both directions and decides nothing. */
@Path(Answers.ROOT + "/policies/connectors")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Policies")
public class ConnectorPolicyResource {
    private final GetConnectorPolicy getConnectorPolicy;
    private final GovernConnectors governConnectors;
    private final ProblemResponses problems;

    public ConnectorPolicyResource(
            GetConnectorPolicy getConnectorPolicy, GovernConnectors governConnectors, ProblemResponses problems) {
        this.getConnectorPolicy = getConnectorPolicy;
        this.governConnectors = governConnectors;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "Read which connectors may be connected with, how, and what is filled in")
    @APIResponse(
            responseCode = "200",
            description = "The policy; everything is allowed while nobody has decided anything",
            content = @Content(schema = @Schema(ref = "ConnectorPolicy")))
    public RestResponse<ConnectorPolicyDto> get(@Context SecurityContext security) {
        var caller = Caller.of(security);
        return answer(caller, getConnectorPolicy.get(new GetConnectorPolicy.Query(caller.actor())));
    }

    @PUT
    @Consumes({MediaType.APPLICATION_JSON, BodyReader.YAML, BodyReader.TEXT_YAML})
    @Operation(summary = "Decide which connectors may be connected with, how, and what is filled in, in JSON or YAML")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ConnectorPolicy")))
    @APIResponse(
            responseCode = "200",
            description = "In the place of the former policy",
            content = @Content(schema = @Schema(ref = "ConnectorPolicy")))
    public RestResponse<ConnectorPolicyDto> govern(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Body body, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return answer(
                caller,
                body.read(members ->
                                ConnectorPolicyRequests.govern(caller.actor(), VersionTag.demanded(ifMatch), members))
                        .flatMap(governConnectors::govern));
    }

    private RestResponse<ConnectorPolicyDto> answer(Caller caller, Either<Failure, ConnectorGovernance> outcome) {
        return outcome.fold(
                failure -> problems.from(failure, caller.exchange()),
                policy -> Answers.ok(ConnectorPolicyDtos.of(policy), policy.version()));
    }
}
