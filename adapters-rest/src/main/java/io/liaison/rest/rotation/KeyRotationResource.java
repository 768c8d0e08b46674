package io.liaison.rest.rotation;

import io.liaison.application.port.inbound.rotation.GetKeyRotation;
import io.liaison.application.port.inbound.rotation.RotateKeys;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/keys/rotation}: a new key for all that is stored sealed in the tenant. */
@Path(Answers.ROOT + "/keys/rotation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Keys")
public class KeyRotationResource {
    private final RotateKeys rotateKeys;
    private final GetKeyRotation getKeyRotation;
    private final ProblemResponses problems;

    public KeyRotationResource(RotateKeys rotateKeys, GetKeyRotation getKeyRotation, ProblemResponses problems) {
        this.rotateKeys = rotateKeys;
        this.getKeyRotation = getKeyRotation;
        this.problems = problems;
    }

    @POST
    @Operation(summary = "Begin to seal everything under a new key, or join where that is under way")
    @APIResponse(
            responseCode = "202",
            description = "Under way",
            content = @Content(schema = @Schema(implementation = KeyRotationDto.class)))
    public RestResponse<KeyRotationDto> rotate(@Context SecurityContext security) {
        var caller = Caller.of(security);
        return rotateKeys
                .rotate(new RotateKeys.Command(caller.actor()))
                .map(RotationDtos::of)
                .fold(
                        failure -> problems.from(failure, caller.exchange()),
                        rotation -> RestResponse.ResponseBuilder.<KeyRotationDto>create(
                                        RestResponse.StatusCode.ACCEPTED)
                                .entity(rotation)
                                .build());
    }

    @GET
    @Operation(summary = "Tell how far the latest rotation of keys is")
    public RestResponse<KeyRotationDto> get(@Context SecurityContext security) {
        var caller = Caller.of(security);
        return getKeyRotation
                .get(new GetKeyRotation.Query(caller.actor()))
                .map(RotationDtos::of)
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }
}
