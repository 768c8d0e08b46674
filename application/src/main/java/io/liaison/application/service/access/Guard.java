package io.liaison.application.service.access;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.outbound.AccessRights;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.Folders;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Standing;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Lets through who may, and tells everybody else either what is missing or, who may not even look, that nothing is there. */
public final class Guard {
    private final AccessRights rights;
    private final Folders folders;
    private final Connections connections;

    public Guard(AccessRights rights, Folders folders, Connections connections) {
        this.rights = rights;
        this.folders = folders;
        this.connections = connections;
    }

    public Either<Failure, Admitted<Folder>> folder(Actor actor, FolderId id, Permission permission) {
        return rights.in(actor, id)
                .filterOrElse(
                        standing -> standing.allows(Permission.FOLDERS_VIEW),
                        unseen -> new FolderNotFound(id.toString()))
                .flatMap(standing -> standing.require(permission))
                .flatMap(standing -> folders.byId(actor.tenant(), id).map(folder -> new Admitted<>(folder, standing)));
    }

    /** The folder that a list is narrowed to, if it is, for whoever may see that folder. */
    public Either<Failure, Option<FolderId>> narrowing(Actor actor, Option<FolderId> folder) {
        return folder.map(id -> folder(actor, id, Permission.FOLDERS_VIEW)
                        .map(seen -> Option.some(seen.subject().id())))
                .getOrElse(() -> Either.right(Option.none()));
    }

    /** A folder as it stands now, and the actor in it, whatever that may do there. */
    public Either<Failure, Admitted<Folder>> at(Actor actor, Folder folder) {
        return rights.in(actor, folder.id()).map(standing -> new Admitted<>(folder, standing));
    }

    public Either<Failure, Admitted<ConnectionView>> connection(Actor actor, ConnectionId id, Permission permission) {
        return connections.byId(actor.tenant(), id).flatMap(view -> admitted(actor, view, permission));
    }

    /** The same, and nobody else changes it until the unit of work ends. */
    public Either<Failure, Admitted<ConnectionView>> lockedConnection(
            Actor actor, ConnectionId id, Permission permission) {
        return connections.locked(actor.tenant(), id).flatMap(view -> admitted(actor, view, permission));
    }

    /** For whoever may know that it is there. */
    public Either<Failure, Admitted<ConnectionView>> connection(Actor actor, ConnectionId id) {
        return connections
                .byId(actor.tenant(), id)
                .flatMap(view -> standing(actor, view))
                .flatMap(found -> seen(found, id));
    }

    /**
     * A connection that is to leave its folder, which nobody else changes until the unit of work ends. Who may manage
     * workspaces takes one out of somebody else's without being let in.
     */
    public Either<Failure, ConnectionView> departing(Actor actor, ConnectionId id) {
        return connections
                .locked(actor.tenant(), id)
                .flatMap(view -> standing(actor, view)
                        .flatMap(found -> found.standing().isInForeignWorkspace()
                                ? sees(actor, Permission.WORKSPACES_MANAGE, new ConnectionNotFound(id.toString()))
                                : seen(found, id, Permission.CONNECTIONS_DELETE).map(Admitted::standing))
                        .map(allowed -> view));
    }

    /** For what belongs to no folder. */
    public Either<Failure, Standing> tenantWide(Actor actor, Permission permission) {
        return rights.tenantWide(actor).flatMap(standing -> standing.require(permission));
    }

    /** Refuses with {@code unseen} whoever lacks the permission to look. */
    public Either<Failure, Standing> sees(Actor actor, Permission permission, Failure unseen) {
        return rights.tenantWide(actor).filterOrElse(standing -> standing.allows(permission), blind -> unseen);
    }

    /** A connection can be seen by whoever may look at it or use it; others are told that there is none. */
    public static <T> Either<Failure, Admitted<T>> seen(Admitted<T> found, ConnectionId id, Permission permission) {
        return seen(found, id)
                .flatMap(visible -> visible.standing().require(permission).map(allowed -> found));
    }

    private static <T> Either<Failure, Admitted<T>> seen(Admitted<T> found, ConnectionId id) {
        var standing = found.standing();
        return standing.allows(Permission.CONNECTIONS_VIEW) || standing.allows(Permission.CONNECTIONS_USE)
                ? Either.right(found)
                : Either.left(new ConnectionNotFound(id.toString()));
    }

    private Either<Failure, Admitted<ConnectionView>> admitted(
            Actor actor, ConnectionView view, Permission permission) {
        return standing(actor, view)
                .flatMap(found -> seen(found, view.connection().id(), permission));
    }

    /** When its folder has gone meanwhile, so has the connection. */
    private Either<Failure, Admitted<ConnectionView>> standing(Actor actor, ConnectionView view) {
        var connection = view.connection();
        return rights.in(actor, connection.placement().folder())
                .mapLeft(why -> why instanceof FolderNotFound
                        ? new ConnectionNotFound(connection.id().toString())
                        : why)
                .map(standing -> new Admitted<>(view, standing));
    }
}
