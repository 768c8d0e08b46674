package io.liaison.rest.console.connecting;

import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be connected with: {@code templates/console/CataloguePage.html}. {@code folder} is where the connection shall be;
 * {@code define} is there for those who may define connectors.
 */
@CheckedTemplate(basePath = "console")
record CataloguePage(
        Frame frame,
        Labels labels,
        String here,
        @Nullable String folder,
        String text,
        @Nullable String define,
        List<Choice> categories,
        List<Entry> connectors,
        @Nullable String next)
        implements TemplateInstance {

    /** A connector; without an address the policy lets nobody connect with it. */
    record Entry(
            String name,
            String description,
            String categories,
            @Nullable String address,
            boolean isCustom,
            List<Action> actions) {}
}
