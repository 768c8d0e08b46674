package io.liaison.rest.console.people;

import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Moment;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, and its keys: {@code templates/console/PersonPage.html}. {@code newKey} is where a key is issued, for those who may;
 * a group holds none.
 */
@CheckedTemplate(basePath = "console")
record PersonPage(
        Frame frame,
        Labels labels,
        String heading,
        String back,
        List<Action> actions,
        List<Fact> facts,
        boolean holdsKeys,
        List<KeyLine> keys,
        @Nullable String newKey,
        KeyWanted wanted,
        FieldFaults faults)
        implements TemplateInstance {

    /** What is known of a key; {@code revoke} is where it is withdrawn, for those who may. */
    record KeyLine(
            String name,
            Moment created,
            @Nullable Moment expires,
            @Nullable Moment lastUsed,
            @Nullable String revoke) {}
}
