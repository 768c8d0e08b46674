package io.liaison.application.service.connection;

import io.liaison.application.port.Owner;
import io.liaison.application.port.inbound.connection.ListOwners;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.PlainText;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

final class ListOwnersService implements ListOwners {
    private final Guard guard;
    private final Connections connections;

    ListOwnersService(Guard guard, Connections connections) {
        this.guard = guard;
        this.connections = connections;
    }

    @Override
    public Either<Failure, Seq<Owner>> list(Query query) {
        return guard.narrowing(query.actor(), query.folder())
                .flatMap(folder -> connections.owners(query.actor(), folder, query.named(), query.most()))
                .map(owners -> owners.sortBy(owner -> owner.id().toString())
                        .sortBy(owner -> PlainText.ordered(owner.name().value())));
    }
}
