package io.liaison.rest.console.trigger;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a trigger would deliver now: {@code templates/console/TrialPage.html}. {@code trouble} is why the provider could not be
 * asked, and {@code provider} what it said.
 */
@CheckedTemplate(basePath = "console")
record TrialPage(
        Frame frame,
        Labels labels,
        String heading,
        String back,
        String here,
        @Nullable String trouble,
        @Nullable String provider,
        List<Try> tries)
        implements TemplateInstance {

    /** An event: whether it is wanted, why nobody can tell, and what the target would be sent. */
    record Try(
            String name,
            boolean isWanted,
            String verdict,
            @Nullable String undecided,
            String text) {}
}
