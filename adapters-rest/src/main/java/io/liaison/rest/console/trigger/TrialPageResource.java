package io.liaison.rest.console.trigger;

import io.liaison.application.port.inbound.trigger.TestTrigger;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/triggers/{id}/test}: what would come of a trigger now; nothing comes of asking. */
@Path("/console/triggers/{id}/test")
@RunOnVirtualThread
public class TrialPageResource {
    private final TestTrigger testTrigger;
    private final TriggerDeeds deeds;
    private final TrialPages pages;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public TrialPageResource(
            TestTrigger testTrigger, TriggerDeeds deeds, TrialPages pages, Frames frames, ConsoleAnswers answers) {
        this.testTrigger = testTrigger;
        this.deeds = deeds;
        this.pages = pages;
        this.frames = frames;
        this.answers = answers;
    }

    /** By post, since the provider is asked; it may be asked again as often as somebody likes. */
    @POST
    @Operation(hidden = true)
    public RestResponse<Object> test(@PathParam("id") String id, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var frame = frames.in(Part.CONNECTIONS, visitor.exchange().language());
        return answers.page(
                PathIds.trigger(id)
                        .flatMap(trigger -> deeds.view(trigger, visitor))
                        .flatMap(view -> testTrigger
                                .test(new TestTrigger.Query(
                                        visitor.actor(), view.trigger().id()))
                                .map(trial -> pages.of(frame, view.trigger(), trial, visitor))),
                Part.CONNECTIONS,
                visitor.exchange());
    }
}
