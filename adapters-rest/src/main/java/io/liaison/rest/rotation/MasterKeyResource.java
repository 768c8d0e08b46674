package io.liaison.rest.rotation;

import io.liaison.application.port.inbound.rotation.ReplaceMasterKey;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/keys/master/rotation}: the last step of a new master key, once every node has it. */
@Path(Answers.ROOT + "/keys/master/rotation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Keys")
public class MasterKeyResource {
    private final ReplaceMasterKey replaceMasterKey;
    private final ProblemResponses problems;

    public MasterKeyResource(ReplaceMasterKey replaceMasterKey, ProblemResponses problems) {
        this.replaceMasterKey = replaceMasterKey;
        this.problems = problems;
    }

    @POST
    @Operation(summary = "Seal all keys under the master key, and tell whether the former one is still needed")
    public RestResponse<MasterKeyUseDto> replace(@Context SecurityContext security) {
        var caller = Caller.of(security);
        return replaceMasterKey
                .replace(new ReplaceMasterKey.Command(caller.actor()))
                .map(RotationDtos::of)
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }
}
