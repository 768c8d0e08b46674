package io.liaison.rest.console.people;

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
 * Somebody who is to be, or to be changed: {@code templates/console/PersonFormPage.html}. Without kinds the kind is settled.
 * {@code meanwhile} is what somebody else has changed.
 */
@CheckedTemplate(basePath = "console")
record PersonFormPage(
        Frame frame,
        Labels labels,
        String heading,
        String here,
        String back,
        List<Choice> kinds,
        PersonEntered entered,
        List<Choice> groups,
        List<Choice> roles,
        FieldFaults faults,
        List<Fact> meanwhile,
        @Nullable String version)
        implements TemplateInstance {}
