package io.liaison.rest.console.role;

import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role that is to be, or to be changed: {@code templates/console/RoleFormPage.html}. Without scopes name and scope are
 * settled. {@code meanwhile} is what somebody else has changed.
 */
@CheckedTemplate(basePath = "console")
record RoleFormPage(
        Frame frame,
        Labels labels,
        String heading,
        String here,
        String back,
        String name,
        List<Choice> scopes,
        List<Area> areas,
        FieldFaults faults,
        List<Fact> meanwhile,
        @Nullable String version)
        implements TemplateInstance {

    /** Permissions about the same thing; some can be held in the whole tenant only. */
    record Area(String name, boolean isForTenant, List<Choice> permissions) {}
}
