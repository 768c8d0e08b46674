package io.liaison.rest.console.connecting;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Moment;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The code to enter on another device: {@code templates/console/CodePage.html}. {@code done} is where somebody says to have
 * consented.
 */
@CheckedTemplate(basePath = "console")
record CodePage(Frame frame, Labels labels, String connector, String code, String address, Moment until, String done)
        implements TemplateInstance {}
