package io.liaison.rest.console.connecting;

import io.liaison.rest.console.field.Section;
import io.liaison.rest.console.folder.FirstFolder;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a connector: {@code templates/console/ConnectPage.html}. A connection that there is already has neither folders
 * nor name to choose, and keeps what is left empty. {@code first} is there where somebody has no folder for a new one.
 */
@CheckedTemplate(basePath = "console")
record ConnectPage(
        Frame frame,
        Labels labels,
        String heading,
        String here,
        String back,
        @Nullable String connection,
        List<Way> ways,
        Guide guide,
        List<Section> sections,
        List<Choice> folders,
        @Nullable FirstFolder first,
        String name,
        @Nullable String nameFault,
        String type)
        implements TemplateInstance {

    /** An authentication type, and where the form for it is. */
    record Way(String name, String address, boolean isHere) {}

    /** What to do at the provider first. */
    record Guide(
            List<String> setup,
            @Nullable String documentation,
            @Nullable String redirect,
            boolean lacksApp) {}
}
