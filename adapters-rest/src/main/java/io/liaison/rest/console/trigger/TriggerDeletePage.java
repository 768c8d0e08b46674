package io.liaison.rest.console.trigger;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/** What ends with a trigger: {@code templates/console/TriggerDeletePage.html}. {@code force} says so where its events are taken. */
@CheckedTemplate(basePath = "console")
record TriggerDeletePage(
        Frame frame,
        Labels labels,
        String heading,
        String target,
        @Nullable String waiting,
        String here,
        String back,
        boolean force,
        String version)
        implements TemplateInstance {}
