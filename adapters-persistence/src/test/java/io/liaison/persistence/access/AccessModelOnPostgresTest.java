package io.liaison.persistence.access;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.model.AccessModel;
import io.liaison.application.fixture.model.Settlement;
import io.liaison.application.fixture.model.World;
import io.liaison.application.fixture.model.WorldGenerator;
import io.liaison.application.port.ConnectionFilter;
import io.liaison.application.port.ConnectionSort;
import io.liaison.application.port.FolderSort;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.Folders;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.Actor;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.persistence.TestStorage;
import io.vavr.control.Option;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the statements find and show is what the model says; the seed is the test's name. */
class AccessModelOnPostgresTest {
    private static final PageRequest ALL = new PageRequest(PageRequest.MAX_LIMIT, Option.none());

    static LongStream seeds() {
        return LongStream.range(0, 4);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void decisions_and_lists_are_those_of_the_model(long seed) {
        var world = WorldGenerator.of(seed);
        var storage = settled(world);
        var model = new AccessModel(world);

        for (var principal : world.principals) {
            var actor = Settlement.actor(principal);
            for (var folder : world.folders) {
                assertThat(storage.rights().in(actor, folder).get().permissions())
                        .as("%s in %s", principal, folder)
                        .containsExactlyElementsOf(allowed(model, principal, folder));
            }
            assertThat(foldersShownTo(actor, storage))
                    .as("folders of %s", principal)
                    .containsExactlyInAnyOrderElementsOf(visible(world, model, principal, Permission.FOLDERS_VIEW));
            assertThat(foldersOfConnectionsShownTo(actor, storage))
                    .as("connections of %s", principal)
                    .containsExactlyInAnyOrderElementsOf(visible(world, model, principal, Permission.CONNECTIONS_VIEW));
        }
    }

    /** With a connection in each folder. */
    private static Storage settled(World world) {
        var storage = TestStorage.empty();
        Settlement.of(world, storage);
        storage.connectors().save(TENANT, aConnector().build()).get();
        for (var folder : world.folders) {
            var connection = aConnection()
                    .numbered(world.folders.indexOf(folder))
                    .in(folder)
                    .ownedBy(world.principals.getFirst())
                    .build();
            storage.connections().add(connection).get();
        }
        return storage;
    }

    private static List<Permission> allowed(AccessModel model, PrincipalId principal, FolderId folder) {
        return List.of(Permission.values()).stream()
                .filter(permission -> model.allows(principal, folder, permission))
                .toList();
    }

    private static List<FolderId> visible(World world, AccessModel model, PrincipalId principal, Permission view) {
        return world.folders.stream()
                .filter(folder -> model.allows(principal, folder, view))
                .toList();
    }

    private static List<FolderId> foldersShownTo(Actor viewer, Storage storage) {
        return storage.folders()
                .list(new Folders.Query(viewer, Option.none(), Option.none(), FolderSort.PATH, false, ALL))
                .get()
                .items()
                .map(item -> item.subject().id())
                .asJava();
    }

    private static List<FolderId> foldersOfConnectionsShownTo(Actor viewer, Storage storage) {
        return storage.connections()
                .list(new Connections.Query(
                        viewer, Option.none(), ConnectionFilter.NONE, ConnectionSort.NAME, false, ALL, NOON))
                .get()
                .items()
                .map(item -> item.subject().connection().placement().folder())
                .asJava();
    }
}
