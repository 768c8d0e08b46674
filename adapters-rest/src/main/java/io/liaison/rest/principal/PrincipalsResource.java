package io.liaison.rest.principal;

import io.liaison.application.port.inbound.principal.CreatePrincipal;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.domain.access.PrincipalView;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PageDto;
import io.liaison.rest.wire.Pages;
import io.liaison.rest.wire.Query;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/principals}: who there is. */
@Path(Answers.ROOT + "/principals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Principals")
public class PrincipalsResource {
    private final PrincipalDtoMapper mapper = new GeneratedPrincipalDtoMapper();
    private final CreatePrincipal createPrincipal;
    private final ListPrincipals listPrincipals;
    private final ProblemResponses problems;

    public PrincipalsResource(
            CreatePrincipal createPrincipal, ListPrincipals listPrincipals, ProblemResponses problems) {
        this.createPrincipal = createPrincipal;
        this.listPrincipals = listPrincipals;
        this.problems = problems;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a user, a group, a robot account or an application")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewPrincipal")))
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = PrincipalDto.class)))
    public RestResponse<PrincipalDto> create(Body body, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return body.read(members -> PrincipalRequests.create(caller.actor(), members))
                .flatMap(createPrincipal::create)
                .fold(failure -> problems.from(failure, caller.exchange()), this::created);
    }

    @GET
    @Operation(summary = "List who there is")
    @Parameter(in = ParameterIn.QUERY, name = "q", ref = "Words")
    @Parameter(in = ParameterIn.QUERY, name = "kind", ref = "OfPrincipalKind")
    @Parameter(in = ParameterIn.QUERY, name = "group", ref = "OfGroup")
    @Parameter(in = ParameterIn.QUERY, name = "sort", ref = "PrincipalSort")
    public RestResponse<PageDto<PrincipalDto>> list(@Context UriInfo uri, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return Query.read(uri, query -> PrincipalRequests.list(caller.actor(), query))
                .flatMap(listPrincipals::list)
                .map(page -> Pages.dto(page, mapper::toDto))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }

    private RestResponse<PrincipalDto> created(PrincipalView view) {
        var principal = view.principal();
        return Answers.created("/principals/" + principal.id(), mapper.toDto(view), principal.version());
    }
}
