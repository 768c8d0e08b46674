package io.liaison.persistence.connection;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.FolderBuilder.aFolder;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.PrincipalBuilder.aPrincipal;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.Admitted;
import io.liaison.application.port.ConnectionFilter;
import io.liaison.application.port.ConnectionSort;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Whoever sees more folders than a list would look into one by one sees the same of them, by the other way. */
class WideReachTest {
    private static final int MANY = 501;
    private final Storage storage = Premises.in(TestStorage.empty());
    private final Folder elsewhere =
            aFolder().numbered(9_000).named("Elsewhere").build();
    private final List<Folder> many = List.range(0, MANY)
            .map(number ->
                    aFolder().numbered(1_000 + number).named("Folder " + number).under(Premises.SHARED));

    @Test
    void who_sees_many_folders_and_who_sees_few_see_what_is_in_them_in_the_same_order() {
        many.append(elsewhere).forEach(folder -> storage.folders().add(folder).get());
        var wide = viewerOf(1, List.of(Premises.SHARED.id()));
        var narrow = viewerOf(2, List.of(many.get(7).id(), many.last().id()));
        connect(1, "C", many.last());
        connect(2, "B", elsewhere);
        connect(3, "A", many.last());
        connect(4, "B", many.get(7));
        connect(5, "D", many.get(7));
        connect(6, "E", many.get(7));
        connect(7, "F", many.last());
        connect(8, "G", many.last());

        for (var viewer : List.of(wide, narrow)) {
            assertThat(pages(viewer, false)).containsExactly("A", "B", "C", "D", "E", "F", "G");
            assertThat(pages(viewer, true)).containsExactly("G", "F", "E", "D", "C", "B", "A");
        }
    }

    private Actor viewerOf(long number, List<FolderId> folders) {
        var viewer = aPrincipal(70 + number).build();
        storage.principals().add(viewer).get();
        folders.forEach(folder -> storage.assignments()
                .assign(folder, viewer, HashSet.of(BuiltInRoles.VIEWER.name()))
                .get());
        return viewer.actor();
    }

    private void connect(long number, String name, Folder folder) {
        storage.connections()
                .add(aConnection().numbered(number).named(name).in(folder.id()).build())
                .get();
    }

    /** The names on all pages, of two each. */
    private List<String> pages(Actor viewer, boolean descending) {
        var page = page(viewer, descending, Option.none());
        var pages = List.of(page);
        while (page.next().isDefined()) {
            page = page(viewer, descending, page.next());
            pages = pages.append(page);
        }
        return pages.flatMap(Page::items)
                .map(item -> item.subject().connection().name().value());
    }

    private Page<Admitted<ConnectionView>> page(Actor viewer, boolean descending, Option<String> cursor) {
        return storage.connections()
                .list(new Connections.Query(
                        viewer,
                        Option.none(),
                        ConnectionFilter.NONE,
                        ConnectionSort.NAME,
                        descending,
                        new PageRequest(2, cursor),
                        NOON))
                .get();
    }
}
