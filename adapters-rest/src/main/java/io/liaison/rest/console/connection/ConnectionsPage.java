package io.liaison.rest.console.connection;

import io.liaison.rest.console.folder.FirstFolder;
import io.liaison.rest.console.folder.Tree;
import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.live.Live;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folders, and the connections of one of them or of all: {@code templates/console/ConnectionsPage.html}. A list that is
 * narrowed may be empty though there are connections; {@code first} is there where somebody has no folder. Where there are more
 * owners than a choice has room for, others are chosen by their names in the list.
 */
@CheckedTemplate(basePath = "console")
record ConnectionsPage(
        Frame frame,
        Labels labels,
        String here,
        Place place,
        String text,
        boolean isNarrowed,
        List<Choice> statuses,
        List<Choice> owners,
        boolean hasMoreOwners,
        Tree tree,
        List<ConnectionLine> connections,
        @Nullable String next,
        List<Column> columns,
        List<Limit> limits,
        @Nullable Attention attention,
        @Nullable FirstFolder first,
        Live live)
        implements TemplateInstance {

    /** The folder that is shown, or all of them: what there is to say and to do about it. */
    record Place(
            String heading,
            String description,
            String add,
            @Nullable String members,
            List<Action> actions) {}

    /** A column to order by, and in which direction it is, if it is. */
    record Column(String name, String address, @Nullable String direction) {}

    /** What else the list is narrowed to, and stays so until somebody takes it away. */
    record Limit(String name, String value, String text) {}

    /** How many need somebody to look at them, and where those are. */
    record Attention(String text, String address) {}
}
