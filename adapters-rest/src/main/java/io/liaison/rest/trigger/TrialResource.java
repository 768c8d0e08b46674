package io.liaison.rest.trigger;

import io.liaison.application.port.inbound.trigger.TestTrigger;
import io.liaison.application.text.ErrorTexts;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/triggers/{id}/test}: what would come of it, before anything does. */
@Path(Answers.ROOT + "/triggers/{id}/test")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Triggers")
public class TrialResource {
    private final TestTrigger testTrigger;
    private final ProblemResponses problems;

    public TrialResource(TestTrigger testTrigger, ProblemResponses problems) {
        this.testTrigger = testTrigger;
        this.problems = problems;
    }

    @POST
    @Operation(
            summary = "See what a trigger would deliver now",
            description =
                    "Asks the provider as the next poll would; of a trigger that is posted to, and where there is no news, "
                            + "shows the last event that was received. Nothing is delivered, and nothing moves on.")
    public RestResponse<TrialDto> test(@PathParam("id") String id, @Context SecurityContext security) {
        var caller = Caller.of(security);
        var texts = ErrorTexts.in(caller.exchange().language());
        return PathIds.trigger(id)
                .flatMap(trigger -> testTrigger.test(new TestTrigger.Query(caller.actor(), trigger)))
                .map(trial -> TrialDtos.of(trial, texts))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }
}
