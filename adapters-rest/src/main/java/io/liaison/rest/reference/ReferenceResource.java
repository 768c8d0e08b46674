package io.liaison.rest.reference;

import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.reference.ListReferences;
import io.liaison.application.port.inbound.reference.RegisterReference;
import io.liaison.application.port.inbound.reference.RemoveReference;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PageDto;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/connections/{id}/references}: what keeps a connection from being deleted. */
@Path(Answers.ROOT + "/connections/{id}/references")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "References")
public class ReferenceResource {
    private final ReferenceDtoMapper mapper = new GeneratedReferenceDtoMapper();
    private final ListReferences listReferences;
    private final RegisterReference registerReference;
    private final RemoveReference removeReference;
    private final ProblemResponses problems;

    public ReferenceResource(
            ListReferences listReferences,
            RegisterReference registerReference,
            RemoveReference removeReference,
            ProblemResponses problems) {
        this.listReferences = listReferences;
        this.registerReference = registerReference;
        this.removeReference = removeReference;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "List what depends on a connection")
    public RestResponse<PageDto<ReferenceDto>> list(@PathParam("id") String id, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.connection(id)
                .flatMap(connection -> listReferences.list(new ListReferences.Query(caller.actor(), connection)))
                .map(all -> new PageDto<>(all.map(mapper::toDto).asJava(), null))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }

    @PUT
    @Path("/{kind}/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note that something depends on a connection")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "Reference")))
    @APIResponse(
            responseCode = "201",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = ReferenceDto.class)))
    @APIResponse(
            responseCode = "200",
            description = "In the place of the former reference",
            content = @Content(schema = @Schema(implementation = ReferenceDto.class)))
    public RestResponse<ReferenceDto> register(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Body body,
            @Context UriInfo uri,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return ReferenceRequests.register(caller.actor(), id, kind, key, VersionTag.demanded(ifMatch), body)
                .flatMap(registerReference::register)
                .fold(failure -> problems.from(failure, caller.exchange()), stored -> registered(stored, uri));
    }

    @DELETE
    @Path("/{kind}/{key}")
    @Operation(summary = "Note that something no longer depends on a connection")
    public RestResponse<Void> remove(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return ReferenceRequests.remove(caller.actor(), id, kind, key, VersionTag.demanded(ifMatch))
                .flatMap(removeReference::remove)
                .fold(failure -> problems.from(failure, caller.exchange()), removed -> RestResponse.noContent());
    }

    private RestResponse<ReferenceDto> registered(Stored<ConnectionReference> stored, UriInfo uri) {
        var reference = stored.subject();
        return Answers.put(uri, stored.isNew(), mapper.toDto(reference), reference.version());
    }
}
