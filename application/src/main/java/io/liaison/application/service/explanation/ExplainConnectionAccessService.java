package io.liaison.application.service.explanation;

import io.liaison.application.port.inbound.explanation.ExplainConnectionAccess;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.access.AccessExplanation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.vavr.control.Either;

final class ExplainConnectionAccessService implements ExplainConnectionAccess {
    private final Guard guard;
    private final Explainer explainer;

    ExplainConnectionAccessService(Guard guard, Explainer explainer) {
        this.guard = guard;
        this.explainer = explainer;
    }

    @Override
    public Either<Failure, AccessExplanation> explain(Query query) {
        return guard.connection(query.actor(), query.connection())
                .flatMap(found -> explainer
                        .explain(
                                found.standing(),
                                found.subject().connection().placement().folder(),
                                query.principal(),
                                query.permission())
                        .mapLeft(why -> why instanceof FolderNotFound
                                ? new ConnectionNotFound(query.connection().toString())
                                : why));
    }
}
