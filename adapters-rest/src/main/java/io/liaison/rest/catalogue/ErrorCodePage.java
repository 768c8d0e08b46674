package io.liaison.rest.catalogue;

import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.liaison.rest.page.PageStyle;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** One code: {@code templates/ErrorCodePage.html}. */
record ErrorCodePage(
        String language,
        PageStyle style,
        Labels labels,
        OtherLanguage other,
        String catalogue,
        ErrorCodeDto code,
        List<Part> detail,
        List<Fact> facts)
        implements TemplateInstance {

    /** Some text, and the name of the gap after it; no name after the last one. */
    record Part(String text, String gap) {}
}
