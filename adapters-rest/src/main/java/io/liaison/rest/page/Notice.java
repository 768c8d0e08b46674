package io.liaison.rest.page;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What has happened, in words, and what there is to know of it: {@code templates/Notice.html}. */
record Notice(String language, String heading, String text, List<Fact> facts, String advice, PageStyle style)
        implements TemplateInstance {}
