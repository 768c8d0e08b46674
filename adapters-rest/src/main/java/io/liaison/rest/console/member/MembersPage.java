package io.liaison.rest.console.member;

import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a folder is shared with: {@code templates/console/MembersPage.html}. {@code add} is there for those who may share it. */
@CheckedTemplate(basePath = "console")
record MembersPage(
        Frame frame,
        Labels labels,
        String heading,
        String back,
        @Nullable String add,
        boolean isWorkspace,
        List<MemberLine> members)
        implements TemplateInstance {

    /** Who holds which roles; {@code from} is the folder that they are inherited from, if they are. */
    record MemberLine(
            String name,
            String kind,
            String roles,
            @Nullable String from,
            List<Action> actions) {}
}
