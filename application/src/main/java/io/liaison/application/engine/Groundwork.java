package io.liaison.application.engine;

import io.liaison.application.port.ConnectionFilter;
import io.liaison.application.port.ConnectionSort;
import io.liaison.application.port.FolderSort;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.access.OpenTenant;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.port.inbound.connector.InstallConnector;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a program makes sure of when it starts, as the administrator of its tenant. The first start makes it and later ones
 * find it; where several start at once, one makes it for all.
 */
public record Groundwork(Liaison liaison, Actor administrator) {

    /** Begins with the tenant, whose administrator holds this key from now on. */
    public static Either<Failure, Groundwork> of(Liaison liaison, String tenant, Secret administratorKey) {
        return liaison.access()
                .openTenant()
                .open(new OpenTenant.Command(tenant, Option.some(administratorKey)))
                .map(opened -> new Groundwork(liaison, opened.administrator()));
    }

    /** The connector in the edition that the program comes with. */
    public Either<Failure, ConnectorKey> connector(ConnectorDraft draft) {
        return liaison.connectors()
                .installConnector()
                .install(new InstallConnector.Command(administrator, draft))
                .map(installed -> installed.subject().key());
    }

    /** A folder at the top. */
    public Either<Failure, FolderId> folder(String name) {
        return sure(
                () -> find(
                        page -> folders(name, page),
                        folder -> folder.parent().isEmpty()
                                && folder.name().value().equals(name),
                        Folder::id),
                () -> liaison.folders()
                        .createFolder()
                        .create(new CreateFolder.Command(
                                administrator, Option.some(name), Option.none(), Option.none()))
                        .map(made -> made.subject().id()));
    }

    /** A connection, with the connector and the folder that it needs. */
    public Either<Failure, ConnectionId> connection(
            ConnectorDraft draft, String folder, String name, Map<String, ? extends FieldValue> fields) {
        return connector(draft)
                .flatMap(connector -> folder(folder).flatMap(id -> connection(id, connector, name, fields)));
    }

    /**
     * A connection of that name, with what the connector's only way to authenticate asks for. One that is there keeps its
     * details, and no provider is asked.
     */
    public Either<Failure, ConnectionId> connection(
            FolderId folder, ConnectorKey connector, String name, Map<String, ? extends FieldValue> fields) {
        return sure(
                () -> find(
                        page -> connections(folder, connector, name, page),
                        found -> found.connection().name().value().equals(name),
                        found -> found.connection().id()),
                () -> liaison.connections()
                        .createConnection()
                        .create(new CreateConnection.Command(
                                administrator,
                                folder,
                                Option.some(connector.value()),
                                Option.some(name),
                                Option.none(),
                                Map.narrow(fields),
                                Option.none()))
                        .map(made -> made.connection().subject().connection().id()));
    }

    private Either<Failure, Page<Permitted<Folder>>> folders(String name, PageRequest page) {
        return liaison.folders()
                .listFolders()
                .list(new ListFolders.Query(
                        administrator, Option.none(), Option.some(name), FolderSort.PATH, false, page));
    }

    private Either<Failure, Page<Permitted<ConnectionView>>> connections(
            FolderId folder, ConnectorKey connector, String name, PageRequest page) {
        var filter = new ConnectionFilter(
                Option.some(name), Option.some(connector), Option.none(), Option.none(), Option.none());
        return liaison.connections()
                .listConnections()
                .list(new ListConnections.Query(
                        administrator, Option.some(folder), filter, ConnectionSort.NAME, false, page));
    }

    /** Whoever finds the name taken has been outrun, and looks again. */
    private static <I> Either<Failure, I> sure(
            Supplier<Either<Failure, Option<I>>> look, Supplier<Either<Failure, I>> make) {
        return look.get()
                .flatMap(found -> found.<Either<Failure, I>>map(Either::right)
                        .getOrElse(() -> make.get()
                                .fold(
                                        failure -> failure instanceof NameAlreadyUsed
                                                ? look.get().flatMap(other -> other.toEither(failure))
                                                : Either.left(failure),
                                        Either::right)));
    }

    private static <T, I> Either<Failure, Option<I>> find(
            Function<PageRequest, Either<Failure, Page<Permitted<T>>>> list, Predicate<T> wanted, Function<T, I> id) {
        return find(list, wanted, Option.none()).map(found -> found.map(id));
    }

    private static <T> Either<Failure, Option<T>> find(
            Function<PageRequest, Either<Failure, Page<Permitted<T>>>> list,
            Predicate<T> wanted,
            Option<String> cursor) {
        return list.apply(new PageRequest(PageRequest.MAX_LIMIT, cursor)).flatMap(page -> {
            var found = page.items().map(Permitted::subject).find(wanted);
            return found.isDefined() || page.next().isEmpty() ? Either.right(found) : find(list, wanted, page.next());
        });
    }
}
