package io.liaison.rest.console.member;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The roles of somebody in a folder itself: {@code templates/console/MemberPage.html}. */
@CheckedTemplate(basePath = "console")
record MemberPage(
        Frame frame,
        Labels labels,
        String heading,
        String folder,
        String here,
        String back,
        List<RoleChoice> roles,
        @Nullable String fault)
        implements TemplateInstance {

    /** A role that can be held in a folder, and what it allows. */
    record RoleChoice(String name, String allows, boolean chosen) {}
}
