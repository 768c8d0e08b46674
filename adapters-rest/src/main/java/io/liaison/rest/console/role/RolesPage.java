package io.liaison.rest.console.role;

import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be assigned: {@code templates/console/RolesPage.html}. {@code add} is there for those who may define roles. */
@CheckedTemplate(basePath = "console")
record RolesPage(Frame frame, Labels labels, @Nullable String add, List<Entry> roles) implements TemplateInstance {

    /** A role, where it can be held, and what it allows, area by area. */
    record Entry(String name, boolean builtIn, String scope, List<Allowed> allowed, List<Action> actions) {}

    /** What is allowed in one area. */
    record Allowed(String area, String permissions) {}
}
