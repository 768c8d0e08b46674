package io.liaison.application.service.explanation;

import io.liaison.application.port.inbound.explanation.ExplainFolderAccess;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.access.AccessExplanation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class ExplainFolderAccessService implements ExplainFolderAccess {
    private final Guard guard;
    private final Explainer explainer;

    ExplainFolderAccessService(Guard guard, Explainer explainer) {
        this.guard = guard;
        this.explainer = explainer;
    }

    @Override
    public Either<Failure, AccessExplanation> explain(Query query) {
        return guard.folder(query.actor(), query.folder(), Permission.FOLDERS_VIEW)
                .flatMap(folder ->
                        explainer.explain(folder.standing(), query.folder(), query.principal(), query.permission()));
    }
}
