package io.liaison.rest.console.connection;

import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Where a connection can go: {@code templates/console/MovePage.html}. */
@CheckedTemplate(basePath = "console")
record MovePage(
        Frame frame, Labels labels, String heading, String here, String back, List<Choice> folders, String version)
        implements TemplateInstance {}
