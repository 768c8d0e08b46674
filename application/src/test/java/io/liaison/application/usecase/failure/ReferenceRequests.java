package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.Beginnings.UNREAD;
import static io.liaison.application.usecase.failure.Beginnings.machine;
import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.reference.ListReferences;
import io.liaison.application.port.inbound.reference.RegisterReference;
import io.liaison.application.port.inbound.reference.RemoveReference;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Requests about what depends on a connection. */
final class ReferenceRequests {
    private static final String KEY = "p-1";

    private ReferenceRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(RegisterReference.class, bench -> {
                    var id = machine(bench).id();
                    return actor -> register(bench, actor, id, "Month end", UNREAD);
                }),
                to(RemoveReference.class, bench -> {
                    var id = referenced(bench);
                    return actor -> remove(bench, actor, id, UNREAD);
                }),
                to(ListReferences.class, bench -> {
                    var id = machine(bench).id();
                    return actor ->
                            bench.liaison.references().listReferences().list(new ListReferences.Query(actor, id));
                }));
    }

    /** A connection that a process needs. */
    static ConnectionId referenced(Workbench bench) {
        var id = machine(bench).id();
        register(bench, bench.admin, id, "Month end", UNREAD).get();
        return id;
    }

    static Either<Failure, Stored<ConnectionReference>> register(
            Workbench bench, Actor actor, ConnectionId id, String name, Option<Version> read) {
        return register(bench, actor, id, name, Option.none(), read);
    }

    static Either<Failure, Stored<ConnectionReference>> register(
            Workbench bench, Actor actor, ConnectionId id, String name, Option<String> url, Option<Version> read) {
        return bench.liaison
                .references()
                .registerReference()
                .register(new RegisterReference.Command(
                        actor, id, ReferenceKind.PROCESS, KEY, Option.some(name), Option.none(), url, read));
    }

    static Either<Failure, ConnectionReference> remove(
            Workbench bench, Actor actor, ConnectionId id, Option<Version> read) {
        return bench.liaison
                .references()
                .removeReference()
                .remove(new RemoveReference.Command(actor, id, ReferenceKind.PROCESS, KEY, read));
    }
}
