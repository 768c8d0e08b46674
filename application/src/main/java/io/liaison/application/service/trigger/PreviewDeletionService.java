package io.liaison.application.service.trigger;

import io.liaison.application.port.inbound.connection.PreviewDeletion;
import io.liaison.application.port.outbound.ConnectionReferences;
import io.liaison.application.port.outbound.Triggers;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.error.Failure;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

final class PreviewDeletionService implements PreviewDeletion {
    private final Guard guard;
    private final ConnectionReferences references;
    private final Triggers triggers;

    PreviewDeletionService(Guard guard, ConnectionReferences references, Triggers triggers) {
        this.guard = guard;
        this.references = references;
        this.triggers = triggers;
    }

    @Override
    public Either<Failure, Preview> preview(Query query) {
        return guard.connection(query.actor(), query.id(), Permission.CONNECTIONS_DELETE)
                .flatMap(found -> references.of(query.id()))
                .flatMap(kept -> triggers.allOf(query.id()).map(all -> preview(kept, all)));
    }

    private static Preview preview(Seq<ConnectionReference> references, Seq<TriggerView> triggers) {
        return new Preview(
                references,
                triggers,
                triggers.map(view -> view.queue().waiting()).sum().longValue(),
                triggers.filter(view -> view.hook().isDefined())
                        .distinctBy(view -> view.feed().id())
                        .flatMap(TriggerView::hook));
    }
}
