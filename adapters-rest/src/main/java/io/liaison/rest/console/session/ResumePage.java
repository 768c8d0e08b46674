package io.liaison.rest.console.session;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import java.util.List;

/**
 * Where somebody signs in again with a form in their hands: {@code templates/console/ResumePage.html}. Those {@code secrets}
 * that were in it do not come back.
 */
@CheckedTemplate(basePath = "console")
record ResumePage(Frame frame, Labels labels, List<Typed> typed, boolean secrets, URI resume)
        implements TemplateInstance {

    /** What somebody has filled in. */
    record Typed(String name, String value) {}
}
