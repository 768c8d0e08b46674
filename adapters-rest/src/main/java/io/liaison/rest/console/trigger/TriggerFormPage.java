package io.liaison.rest.console.trigger;

import io.liaison.rest.console.field.Section;
import io.liaison.rest.console.filter.FilterBox;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a trigger: {@code templates/console/TriggerFormPage.html}. One that there is already has facts that are
 * {@code fixed} in the place of the event and its fields; {@code meanwhile} is what somebody else has changed since this was typed.
 * {@code secretFor} has the events whose provider may choose the secret, where there are several. What was typed is
 * shown whatever {@code obstacle} has come up, so {@code isOffered} tells whether the form is.
 */
@CheckedTemplate(basePath = "console")
record TriggerFormPage(
        Frame frame,
        Labels labels,
        String title,
        String back,
        String heading,
        String here,
        @Nullable Obstacle obstacle,
        boolean isOffered,
        @Nullable Occasions occasions,
        List<Fact> fixed,
        List<Fact> meanwhile,
        String name,
        @Nullable String nameFault,
        FilterBox filter,
        List<Choice> kinds,
        List<Address> addresses,
        List<Choice> payloads,
        boolean enabled,
        boolean asksSecret,
        String secretFor,
        @Nullable String secretFault,
        String version)
        implements TemplateInstance {

    /** The events to choose among, and what the one asks for that is {@code drawn}. */
    record Occasions(
            List<Choice> events,
            String drawn,
            boolean asks,
            List<Section> sections,
            @Nullable String fault) {}

    /** Where events go, in words that fit the kind of target. */
    record Address(
            String type,
            String name,
            String label,
            String help,
            String value,
            @Nullable String fault) {}
}
