package io.liaison.application.service.connector;

import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.TextPatterns;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Conflict.ConnectorBreaksConnections;
import io.liaison.domain.error.ErrorCatalogue;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Sees to it that no connection is left behind by a new definition of its connector. */
final class Continuity {
    private static final int AT_ONCE = 500;
    private static final int MOST_NAMED = 10;
    private final Connections connections;
    private final TextPatterns patterns;

    Continuity(Connections connections, TextPatterns patterns) {
        this.connections = connections;
        this.patterns = patterns;
    }

    Either<Failure, Connector> unlessBreaking(TenantId tenant, Connector next) {
        return broken(tenant, next, 0, List.empty())
                .flatMap(unfit -> unfit.isEmpty() ? Either.right(next) : Either.left(refusal(next, unfit)));
    }

    private Either<Failure, Seq<Unfit>> broken(TenantId tenant, Connector next, long after, Seq<Unfit> so) {
        return connections.madeWith(tenant, next.key(), after, AT_ONCE).flatMap(some -> {
            var all = so.appendAll(some.flatMap(connection -> next.unlessUnfit(connection.details(), patterns::matches)
                    .fold(why -> List.of(new Unfit(connection, why)), fine -> List.empty())));
            return some.size() < AT_ONCE
                    ? Either.right(all)
                    : broken(tenant, next, some.last().number(), all);
        });
    }

    private static Failure refusal(Connector next, Seq<Unfit> unfit) {
        return new ConnectorBreaksConnections(
                next.key(),
                unfit.take(MOST_NAMED).map(each -> each.connection().id()),
                unfit.size(),
                ErrorCatalogue.codeOf(unfit.head().why()));
    }

    private record Unfit(Connection connection, Failure why) {}
}
