package io.liaison.rest.console.connection;

import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What can be changed of a connection, beside what cannot: {@code templates/console/EditPage.html}. {@code meanwhile} is what
 * somebody else has changed since this was typed.
 */
@CheckedTemplate(basePath = "console")
record EditPage(
        Frame frame,
        Labels labels,
        String heading,
        String here,
        String back,
        List<Fact> fixed,
        Standing standing,
        String name,
        List<Choice> frequencies,
        boolean isDefault,
        String version,
        FieldFaults faults,
        List<Fact> meanwhile)
        implements TemplateInstance {}
