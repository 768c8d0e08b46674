package io.liaison.rest.console.connection;

import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who can use a connection, and why somebody may do something with it or not: {@code templates/console/AccessPage.html}. */
@CheckedTemplate(basePath = "console")
record AccessPage(
        Frame frame,
        Labels labels,
        String heading,
        String here,
        String back,
        List<Member> members,
        List<Choice> people,
        List<Choice> permissions,
        String verdict,
        List<String> because)
        implements TemplateInstance {

    /** Who holds which roles; {@code from} is the folder that they are inherited from, if they are. */
    record Member(String name, String roles, @Nullable String from) {}
}
