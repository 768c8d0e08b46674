package io.liaison.rest.console.people;

import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who there is: {@code templates/console/PeoplePage.html}. {@code own} leads to whoever asks, which everybody may see;
 * {@code add} is there for those who may add somebody.
 */
@CheckedTemplate(basePath = "console")
record PeoplePage(
        Frame frame,
        Labels labels,
        String here,
        String own,
        @Nullable String add,
        boolean isRefused,
        boolean isNarrowed,
        String text,
        List<Choice> kinds,
        @Nullable String group,
        List<PersonLine> people,
        @Nullable String next)
        implements TemplateInstance {

    /** Somebody as a line of the list. */
    record PersonLine(
            String name,
            String address,
            String kind,
            @Nullable String email,
            String roles) {}
}
