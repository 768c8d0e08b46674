package io.liaison.rest.authorization;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What a person sees when they come back from the provider: {@code templates/OutcomePage.html}. */
record OutcomePage(String language, String heading, String text, List<Fact> facts, String advice, String style)
        implements TemplateInstance {

    /** Something to read out to whoever helps. */
    record Fact(String label, String value) {}
}
