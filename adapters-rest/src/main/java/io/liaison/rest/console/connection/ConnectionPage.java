package io.liaison.rest.console.connection;

import io.liaison.rest.console.folder.FolderLink;
import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.live.Live;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** One connection, how it stands, and what can be done with it: {@code templates/console/ConnectionPage.html}. */
@CheckedTemplate(basePath = "console")
record ConnectionPage(
        Frame frame,
        Labels labels,
        String name,
        FolderLink folder,
        Standing standing,
        List<Fact> facts,
        List<Action> actions,
        Live live)
        implements TemplateInstance {}
