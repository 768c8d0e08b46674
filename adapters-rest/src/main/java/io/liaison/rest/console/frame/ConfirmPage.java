package io.liaison.rest.console.frame;

import io.liaison.rest.page.Fact;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be undone, before it is done: {@code templates/console/ConfirmPage.html}. {@code heading} is what it is done to;
 * {@code version} is the one that was read, where that matters.
 */
@CheckedTemplate(basePath = "console")
public record ConfirmPage(
        Frame frame,
        String title,
        String heading,
        String intro,
        List<Fact> facts,
        String deed,
        String here,
        String back,
        String backName,
        @Nullable String version)
        implements TemplateInstance {}
