package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.Beginnings.NEVER_THERE;
import static io.liaison.application.usecase.failure.Beginnings.UNREAD;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.MoveConnection;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What goes wrong when a connection is moved. */
final class MoveFailures {
    private static final FieldError UNREADABLE =
            new FieldError("/folderId", new InvalidArgument("folderId", Expectation.IDENTIFIER));
    private static final FieldError UNKNOWN =
            new FieldError("/colour", new InvalidArgument("colour", Expectation.KNOWN_MEMBER));

    private MoveFailures() {}

    static Seq<UsualRequest> usual() {
        return List.of(UsualRequest.to(MoveConnection.class, bench -> {
            var connection = Beginnings.machine(bench).id();
            var folder = bench.folder(bench.admin, "Elsewhere").id();
            return actor -> move(bench, actor, connection, folder, UNREAD);
        }));
    }

    static Seq<Scenario> all() {
        return List.of(
                Scenario.of(MoveConnection.class, NameAlreadyUsed.class, MoveFailures::intoARival),
                Scenario.of(MoveConnection.class, FolderNotFound.class, MoveFailures::nowhere),
                Scenario.of(
                        MoveConnection.class,
                        MissingParameter.class,
                        bench -> move(bench, Option.none(), List.empty())),
                Scenario.of(
                        MoveConnection.class,
                        InvalidArgument.class,
                        bench -> move(bench, Option.none(), List.of(UNREADABLE))),
                Scenario.of(
                        MoveConnection.class,
                        InvalidFields.class,
                        bench -> move(bench, Option.none(), List.of(UNREADABLE, UNKNOWN))),
                Scenario.of(
                        MoveConnection.class,
                        StaleVersion.class,
                        bench -> move(
                                bench, bench.admin, Beginnings.machine(bench).id(), bench.folder.id(), NEVER_THERE)));
    }

    private static Either<Failure, ?> intoARival(Workbench bench) {
        var folder = bench.folder(bench.admin, "Elsewhere");
        var first = bench.machineConnection("Ledger");
        move(bench, bench.admin, first.id(), folder.id(), UNREAD).get();
        var second = bench.machineConnection("LEDGER");
        return move(bench, bench.admin, second.id(), folder.id(), UNREAD);
    }

    private static Either<Failure, ?> nowhere(Workbench bench) {
        var elsewhere = bench.folder(bench.tenant("other"), "Elsewhere");
        return move(bench, bench.admin, Beginnings.machine(bench).id(), elsewhere.id(), UNREAD);
    }

    private static Either<Failure, ?> move(Workbench bench, Option<FolderId> folder, Seq<FieldError> unread) {
        return bench.liaison
                .connections()
                .moveConnection()
                .move(new MoveConnection.Command(
                        bench.admin, Beginnings.machine(bench).id(), folder, UNREAD, unread));
    }

    private static Either<Failure, Permitted<ConnectionView>> move(
            Workbench bench, Actor actor, ConnectionId id, FolderId folder, Option<Version> read) {
        return bench.liaison
                .connections()
                .moveConnection()
                .move(new MoveConnection.Command(actor, id, Option.some(folder), read));
    }
}
