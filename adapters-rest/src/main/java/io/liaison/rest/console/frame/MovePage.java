package io.liaison.rest.console.frame;

import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Where something can go: {@code templates/console/MovePage.html}. The words are those of what it is. */
@CheckedTemplate(basePath = "console")
public record MovePage(
        Frame frame, Labels labels, String heading, String here, String back, List<Choice> folders, String version)
        implements TemplateInstance {}
