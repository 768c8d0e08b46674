package io.liaison.rest.console.connecting;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URI;

/** The code to enter on another device: {@code templates/console/CodePage.html}. */
@CheckedTemplate(basePath = "console")
record CodePage(Frame frame, Labels labels, ShownCode shown, URI done) implements TemplateInstance {}
