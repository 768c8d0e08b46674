package io.liaison.rest.console.connecting;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** On the way to the provider: {@code templates/console/ConsentPage.html}. */
@CheckedTemplate(basePath = "console")
record ConsentPage(Frame frame, Labels labels, String connector, String address) implements TemplateInstance {}
