package io.liaison.rest.console.trigger;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What has to be carried elsewhere, and is told this once: {@code templates/console/TriggerMadePage.html}. */
@CheckedTemplate(basePath = "console")
record TriggerMadePage(Frame frame, Labels labels, String heading, List<Revelation> revelations, String next)
        implements TemplateInstance {

    @Override
    public String toString() {
        return "TriggerMadePage[" + next + "]";
    }
}
