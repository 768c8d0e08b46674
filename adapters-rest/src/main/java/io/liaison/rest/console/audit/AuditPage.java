package io.liaison.rest.console.audit;

import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Moment;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done in the tenant, the latest first: {@code templates/console/AuditPage.html}. */
@CheckedTemplate(basePath = "console")
record AuditPage(
        Frame frame,
        Labels labels,
        String here,
        String verification,
        Wanted wanted,
        List<Entry> entries,
        @Nullable String next)
        implements TemplateInstance {

    /** What the list is narrowed to, as it stands in the form; a fault is there where it cannot be meant. */
    record Wanted(
            boolean isNarrow,
            List<Choice> people,
            List<Choice> actions,
            List<Choice> folders,
            List<Choice> outcomes,
            Field subject,
            Field trace,
            Field from,
            Field until) {}

    /** A field of the form. */
    record Field(String name, String value, @Nullable String fault) {}

    /** Who did what to what; {@code refusal} is why it was not done. */
    record Entry(
            Moment at,
            Link who,
            String what,
            Link subject,
            @Nullable Link refusal,
            List<Fact> facts) {}

    /** Some words and, where there are more like it, the way to these. */
    record Link(String text, @Nullable String address) {}
}
