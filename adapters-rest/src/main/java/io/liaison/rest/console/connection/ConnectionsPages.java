package io.liaison.rest.console.connection;

import io.liaison.application.port.Permitted;
import io.liaison.application.text.Language;
import io.liaison.domain.connection.StatusCounts;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.rest.console.connection.ConnectionsPage.Attention;
import io.liaison.rest.console.connection.ConnectionsPage.Column;
import io.liaison.rest.console.connection.ConnectionsPage.Place;
import io.liaison.rest.console.connection.Inventory.Contents;
import io.liaison.rest.console.folder.FirstFolders;
import io.liaison.rest.console.folder.FolderActions;
import io.liaison.rest.console.folder.Tree;
import io.liaison.rest.console.folder.Trees;
import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.console.live.Live;
import io.liaison.rest.page.Labels;
import io.liaison.rest.problem.Problems;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Lays out the folders beside the connections of one of them. */
public final class ConnectionsPages {
    private final Inventory inventory;
    private final Trees trees;
    private final FolderActions actions;
    private final FirstFolders firsts;
    private final ConsoleAddress address;
    private final Frames frames;
    private final Problems problems;

    public ConnectionsPages(
            Inventory inventory,
            Trees trees,
            FolderActions actions,
            FirstFolders firsts,
            ConsoleAddress address,
            Frames frames,
            Problems problems) {
        this.inventory = inventory;
        this.trees = trees;
        this.actions = actions;
        this.firsts = firsts;
        this.address = address;
        this.frames = frames;
        this.problems = problems;
    }

    Either<Failure, ConnectionsPage> of(Visitor visitor, Option<FolderId> folder, Wanted wanted) {
        return inventory.of(visitor, folder, wanted).map(contents -> laidOut(visitor, folder, wanted, contents));
    }

    private ConnectionsPage laidOut(Visitor visitor, Option<FolderId> shown, Wanted wanted, Contents contents) {
        var language = visitor.exchange().language();
        var labels = ConnectionWords.in(language);
        var folders = contents.folders();
        var tree = trees.of(folders, shown, visitor);
        var counts = contents.counts();
        var page = contents.page();
        var connections = page.items().map(Permitted::subject);
        var owners = contents.owners();
        var lines = new ConnectionLines(language, address, problems, owners);
        var here = shown.map(address::folder).getOrElse(address::home).toString();
        return new ConnectionsPage(
                frames.in(Part.CONNECTIONS, language).under(wanted.banner(language)),
                labels,
                here,
                folders.find(folder -> shown.contains(folder.subject().id()))
                        .map(folder -> place(folder, language))
                        .getOrElse(() -> everywhere(tree)),
                wanted.words().getOrElse(""),
                wanted.isNarrow(visitor.actor()),
                statuses(wanted, labels).asJava(),
                owners.choices(wanted.owner(visitor.actor()), labels).asJava(),
                owners.areTooMany(),
                tree,
                page.items().map(lines::of).asJava(),
                page.next().map(next -> here + wanted.from(next)).getOrNull(),
                columns(wanted, here, labels).asJava(),
                new Limits(language, labels).of(wanted, connections).asJava(),
                attention(counts, here, labels),
                folders.isEmpty() ? firsts.of(visitor, Option.none()) : null,
                new Live(wanted.watched(here), Glance.of(counts, connections)));
    }

    private Place place(Permitted<Folder> permitted, Language language) {
        var folder = permitted.subject();
        return new Place(
                folder.name().value(),
                folder.description().value(),
                address.catalogue(Option.some(folder.id())).toString(),
                address.members(folder.id()).toString(),
                actions.of(permitted, language).asJava());
    }

    private Place everywhere(Tree tree) {
        return new Place(
                tree.labels().get("all"),
                "",
                address.catalogue(Option.none()).toString(),
                null,
                List.<Action>empty().asJava());
    }

    private static Seq<Column> columns(Wanted wanted, String here, Labels labels) {
        var direction = wanted.isDescending() ? "descending" : "ascending";
        return List.of("name", "connector")
                .map(column -> new Column(
                        labels.get(column),
                        here + wanted.orderedBy(column),
                        wanted.isByConnector() == column.equals("connector") ? direction : null));
    }

    /** Broken ones and no others: a consent that is awaited is somebody's already. */
    private static @Nullable Attention attention(StatusCounts counts, String here, Labels labels) {
        return counts.disconnected() == 0
                ? null
                : new Attention(
                        labels.get(counts.disconnected() == 1 ? "attention.one" : "attention")
                                .formatted(counts.disconnected(), counts.all()),
                        here + "?status=" + StatusName.DISCONNECTED.key());
    }

    private static Seq<Choice> statuses(Wanted wanted, Labels labels) {
        return Array.of(StatusName.values())
                .map(status -> new Choice(
                        status.key(),
                        labels.get("status." + status.key()),
                        wanted.status().contains(status)));
    }
}
