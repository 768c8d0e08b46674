package io.liaison.rest.console.connector;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a connector: {@code templates/console/DefinePage.html}. {@code replaces} is the key of one that there is
 * already, {@code meanwhile} what somebody else has made of it, {@code dependents} are connections that were made with it.
 */
@CheckedTemplate(basePath = "console")
record DefinePage(
        Frame frame,
        Labels labels,
        String heading,
        String here,
        String back,
        String text,
        List<Fault> faults,
        @Nullable String replaces,
        @Nullable String meanwhile,
        List<Fact> dependents,
        @Nullable String remove,
        @Nullable String version)
        implements TemplateInstance {

    /** What is wrong on which line, and how to mend it; {@code pointer} leads to the part, where it is known. */
    record Fault(int line, String place, String text, String pointer, String why, String remedy) {}
}
