package io.liaison.rest.console.trigger;

import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Moment;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for something to happen at the other side of a connection: {@code templates/console/TriggersPage.html}. One can be
 * made at {@code add} by whoever may, unless there is an {@code obstacle}.
 */
@CheckedTemplate(basePath = "console")
record TriggersPage(
        Frame frame,
        Labels labels,
        String heading,
        String back,
        @Nullable String add,
        @Nullable Obstacle obstacle,
        List<TriggerLine> triggers,
        @Nullable String next)
        implements TemplateInstance {

    /** {@code why} and the provider's words are there only where it does not do what it is for; {@code backlog} where any waits. */
    record TriggerLine(
            String name,
            String address,
            String event,
            String target,
            String state,
            String stateName,
            @Nullable String why,
            @Nullable String provider,
            @Nullable String backlog,
            @Nullable Moment lastSuccess,
            List<Action> actions) {}
}
