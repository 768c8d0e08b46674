package io.liaison.application.service.access;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.Folders;
import io.liaison.domain.access.AccessPolicy;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

/** Access first, existence second: who may not see a thing is told that there is none. */
public final class Guard {
    private static final String WHOLE_TENANT = "/";
    private final Folders folders;
    private final Connections connections;

    public Guard(Folders folders, Connections connections) {
        this.folders = folders;
        this.connections = connections;
    }

    public Either<Failure, Folder> folder(Actor actor, FolderId id, Permission permission) {
        return sees(actor, Permission.FOLDERS_VIEW, new FolderNotFound(id.toString()))
                .flatMap(seeing -> folders.byId(actor.tenant(), id))
                .flatMap(folder -> AccessPolicy.require(
                                actor, permission, folder.path().value())
                        .map(allowed -> folder));
    }

    public Either<Failure, ConnectionView> connection(Actor actor, ConnectionId id, Permission permission) {
        return sees(actor, id)
                .flatMap(seeing -> connections.byId(actor.tenant(), id))
                .flatMap(view -> require(actor, permission, view));
    }

    /** The same, and nobody else changes it until the unit of work ends. */
    public Either<Failure, ConnectionView> lockedConnection(Actor actor, ConnectionId id, Permission permission) {
        return sees(actor, id)
                .flatMap(seeing -> connections.locked(actor.tenant(), id))
                .flatMap(view -> require(actor, permission, view));
    }

    /** For what belongs to no folder. */
    public Either<Failure, Actor> tenantWide(Actor actor, Permission permission) {
        return AccessPolicy.require(actor, permission, WHOLE_TENANT);
    }

    /** Refuses with {@code unseen} whoever lacks the permission to look. */
    public Either<Failure, Actor> sees(Actor actor, Permission permission, Failure unseen) {
        return tenantWide(actor, permission).mapLeft(denied -> unseen);
    }

    /** A connection can be seen by whoever may look at it or use it. */
    public Either<Failure, Actor> sees(Actor actor, ConnectionId id) {
        return tenantWide(actor, Permission.CONNECTIONS_VIEW)
                .orElse(() -> tenantWide(actor, Permission.CONNECTIONS_USE))
                .mapLeft(denied -> new ConnectionNotFound(id.toString()));
    }

    public static <T> Permitted<T> permitted(Actor actor, T subject) {
        return new Permitted<>(subject, AccessPolicy.permissionsOf(actor));
    }

    private static Either<Failure, ConnectionView> require(Actor actor, Permission permission, ConnectionView view) {
        return AccessPolicy.require(actor, permission, view.folderPath().value())
                .map(allowed -> view);
    }
}
