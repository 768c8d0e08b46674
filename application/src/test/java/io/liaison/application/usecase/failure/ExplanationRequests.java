package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.explanation.ExplainConnectionAccess;
import io.liaison.application.port.inbound.explanation.ExplainFolderAccess;
import io.liaison.domain.access.AccessExplanation;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Requests about why and why not: by default, why the administrator may use what is there. */
final class ExplanationRequests {
    static final Option<Permission> USE = Option.some(Permission.CONNECTIONS_USE);

    private ExplanationRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(ExplainFolderAccess.class, bench -> actor -> folder(bench, actor, bench.admin.principal(), USE)),
                to(ExplainConnectionAccess.class, bench -> {
                    var id = Beginnings.machine(bench).id();
                    return actor -> connection(bench, actor, id, bench.admin.principal(), USE);
                }));
    }

    static Either<Failure, AccessExplanation> folder(
            Workbench bench, Actor actor, PrincipalId principal, Option<Permission> permission) {
        return bench.liaison
                .explanations()
                .explainFolderAccess()
                .explain(new ExplainFolderAccess.Query(actor, bench.folder.id(), Option.some(principal), permission));
    }

    static Either<Failure, AccessExplanation> connection(
            Workbench bench, Actor actor, ConnectionId id, PrincipalId principal, Option<Permission> permission) {
        return bench.liaison
                .explanations()
                .explainConnectionAccess()
                .explain(new ExplainConnectionAccess.Query(actor, id, Option.some(principal), permission));
    }
}
