package io.liaison.application.usecase.failure;

import static io.liaison.application.fixture.Walk.FIRST_PAGE;
import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.ConnectionFilter;
import io.liaison.application.port.ConnectionSort;
import io.liaison.application.port.Owner;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.CountConnections;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.port.inbound.connection.ListOwners;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connection.StatusCounts;
import io.liaison.domain.error.Failure;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Requests about what connections there are. */
final class ConnectionListRequests {

    private ConnectionListRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(ListConnections.class, bench -> actor -> list(bench, actor, FIRST_PAGE)),
                to(CountConnections.class, bench -> actor -> count(bench, actor)),
                to(ListOwners.class, bench -> actor -> owners(bench, actor)));
    }

    static Either<Failure, Page<Permitted<ConnectionView>>> list(Workbench bench, Actor actor, PageRequest page) {
        return bench.liaison
                .connections()
                .listConnections()
                .list(new ListConnections.Query(
                        actor,
                        Option.some(bench.folder.id()),
                        ConnectionFilter.NONE,
                        ConnectionSort.NAME,
                        false,
                        page));
    }

    private static Either<Failure, StatusCounts> count(Workbench bench, Actor actor) {
        return bench.liaison
                .connections()
                .countConnections()
                .count(new CountConnections.Query(actor, Option.some(bench.folder.id())));
    }

    private static Either<Failure, Seq<Owner>> owners(Workbench bench, Actor actor) {
        return bench.liaison
                .connections()
                .listOwners()
                .list(new ListOwners.Query(actor, Option.some(bench.folder.id()), HashSet.empty(), 10));
    }
}
