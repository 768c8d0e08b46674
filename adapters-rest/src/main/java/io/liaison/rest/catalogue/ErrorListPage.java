package io.liaison.rest.catalogue;

import io.liaison.rest.page.Labels;
import io.liaison.rest.page.PageStyle;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What a search has found, group by group: {@code templates/ErrorListPage.html}. */
record ErrorListPage(
        String language,
        PageStyle style,
        Labels labels,
        OtherLanguage other,
        String text,
        List<Choice> groups,
        int count,
        List<Section> sections)
        implements TemplateInstance {

    /** One of the groups that a search may be narrowed to. */
    record Choice(String key, String name, boolean chosen) {}

    /** The codes of one group. */
    record Section(String name, List<ErrorCodeDto> codes) {}
}
