package io.liaison.rest.console.member;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a folder could be shared with: {@code templates/console/NewMemberPage.html}. Who may not see who there is enters an id
 * that it was told.
 */
@CheckedTemplate(basePath = "console")
record NewMemberPage(
        Frame frame,
        Labels labels,
        String heading,
        String here,
        String back,
        boolean isRefused,
        String text,
        List<Candidate> people,
        @Nullable String next)
        implements TemplateInstance {

    /** Somebody, and where its roles are chosen. */
    record Candidate(String name, String kind, @Nullable String email, String address) {}
}
