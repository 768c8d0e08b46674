package io.liaison.rest.console.audit;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/** Whether the audit is as it was written: {@code templates/console/VerificationPage.html}. */
@CheckedTemplate(basePath = "console")
record VerificationPage(
        Frame frame,
        Labels labels,
        String here,
        String back,
        @Nullable Found found,
        String noted,
        @Nullable String fault)
        implements TemplateInstance {

    /** {@code text} says so in words; {@code end} is worth being noted elsewhere. */
    record Found(boolean isIntact, String text, String end) {}
}
