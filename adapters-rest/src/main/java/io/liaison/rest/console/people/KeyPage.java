package io.liaison.rest.console.people;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A new key, shown this once: {@code templates/console/KeyPage.html}. */
@CheckedTemplate(basePath = "console")
record KeyPage(Frame frame, Labels labels, String heading, String back, String name, String key)
        implements TemplateInstance {

    @Override
    public String toString() {
        return "KeyPage[hidden]";
    }
}
