package io.liaison.rest.console.connection;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a connection, and what would go with it: {@code templates/console/DeletePage.html}. Where something would go with
 * it, its name has to be typed; {@code typed} is what was, if that was something else.
 */
@CheckedTemplate(basePath = "console")
record DeletePage(
        Frame frame,
        Labels labels,
        String heading,
        String here,
        String back,
        List<Keeper> keepers,
        List<String> triggers,
        @Nullable String waiting,
        List<String> addresses,
        boolean breaks,
        @Nullable String typed,
        String version)
        implements TemplateInstance {

    /** What refers to it, and whom to ask. */
    record Keeper(
            String kind,
            String name,
            @Nullable String owner,
            @Nullable String link) {}
}
