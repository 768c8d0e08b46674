package io.liaison.application.service.folder;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.folder.OpenWorkspace;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.vavr.control.Either;

final class OpenWorkspaceService implements OpenWorkspace {
    private final Guard guard;
    private final TreeChanges changes;
    private final Workspaces workspaces;

    OpenWorkspaceService(Guard guard, TreeChanges changes, Workspaces workspaces) {
        this.guard = guard;
        this.changes = changes;
        this.workspaces = workspaces;
    }

    @Override
    public Either<Failure, Stored<Permitted<Folder>>> open(Command command) {
        var actor = command.actor();
        return changes.alone(
                actor.tenant(),
                () -> workspaces.of(actor, actor.principal()).flatMap(opened -> permitted(actor, opened)));
    }

    private Either<Failure, Stored<Permitted<Folder>>> permitted(Actor actor, Stored<Folder> opened) {
        return guard.at(actor, opened.subject())
                .map(Admitted::permitted)
                .map(workspace -> new Stored<>(workspace, opened.isNew()));
    }
}
