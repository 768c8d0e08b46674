package io.liaison.rest.console.trigger;

import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One trigger and how it gets on: {@code templates/console/TriggerPage.html}. {@code trouble} is there only where it does not
 * do what it is for.
 */
@CheckedTemplate(basePath = "console")
record TriggerPage(
        Frame frame,
        Labels labels,
        String name,
        String back,
        String state,
        String stateName,
        @Nullable Trouble trouble,
        List<Action> actions,
        List<Fact> purpose,
        List<Fact> progress)
        implements TemplateInstance {

    /** Why, what the provider says of it, and what to do. */
    record Trouble(String why, @Nullable String provider, String remedy, String link) {}
}
