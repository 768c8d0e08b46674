package io.liaison.rest.console.connection;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Moment;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a connection, the latest first: {@code templates/console/ActivityPage.html}. */
@CheckedTemplate(basePath = "console")
record ActivityPage(
        Frame frame,
        Labels labels,
        String heading,
        String back,
        List<Deed> deeds,
        @Nullable String next) implements TemplateInstance {

    /** Who did what and when; {@code refusal} is why it was not done. */
    record Deed(
            Moment at, String who, String what, @Nullable String refusal) {}
}
