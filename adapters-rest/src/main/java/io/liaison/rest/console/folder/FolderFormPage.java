package io.liaison.rest.console.folder;

import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is to be, or to be changed: {@code templates/console/FolderFormPage.html}. One that there is stays where it is,
 * so that it has no places to choose; {@code connector} is what somebody wants to connect with in the new one, and
 * {@code meanwhile} what somebody else has changed.
 */
@CheckedTemplate(basePath = "console")
record FolderFormPage(
        Frame frame,
        Labels labels,
        String heading,
        String here,
        String back,
        FolderEntered entered,
        List<Choice> places,
        @Nullable String connector,
        FieldFaults faults,
        List<Fact> meanwhile,
        @Nullable String version)
        implements TemplateInstance {}
