package io.liaison.rest.console.folder;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is inside a folder that is to go: {@code templates/console/DeleteFolderPage.html}. Where anything is, the name has to be
 * typed, by those who may delete that, too; {@code typed} is what was, if that was something else.
 */
@CheckedTemplate(basePath = "console")
record DeleteFolderPage(
        Frame frame,
        Labels labels,
        String heading,
        String here,
        String back,
        boolean isEmpty,
        List<Fact> inside,
        @Nullable String more,
        boolean mayClear,
        @Nullable String typed,
        String version)
        implements TemplateInstance {}
