package io.liaison.rest.console.error;

import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codes that a search has found: {@code templates/console/ErrorsPage.html}. */
@CheckedTemplate(basePath = "console")
record ErrorsPage(
        Frame frame,
        Labels labels,
        String here,
        String text,
        boolean isNarrowed,
        List<Choice> groups,
        List<CodeLine> codes,
        @Nullable String next)
        implements TemplateInstance {

    /** A code; its address is that of the page that explains it, for everybody. */
    record CodeLine(
            int number, String title, String name, String address, String group, String mends, boolean retryable) {}
}
