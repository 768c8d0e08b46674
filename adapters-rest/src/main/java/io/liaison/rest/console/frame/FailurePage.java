package io.liaison.rest.console.frame;

import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Nothing but the banner of what has failed: {@code templates/console/FailurePage.html}. */
@CheckedTemplate(basePath = "console")
record FailurePage(Frame frame, Labels labels) implements TemplateInstance {}
