package io.liaison.application.usecase.failure;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.explanation.ExplainConnectionAccess;
import io.liaison.application.port.inbound.explanation.ExplainFolderAccess;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What keeps somebody from being told why. */
final class ExplanationFailures {

    private ExplanationFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                Scenario.of(
                        ExplainFolderAccess.class,
                        PrincipalNotFound.class,
                        bench -> folder(bench, MemberFailures.UNKNOWN, ExplanationRequests.USE)),
                Scenario.of(
                        ExplainFolderAccess.class,
                        MissingParameter.class,
                        bench -> folder(bench, bench.admin.principal(), Option.none())),
                Scenario.of(
                        ExplainConnectionAccess.class,
                        PrincipalNotFound.class,
                        bench -> connection(bench, MemberFailures.UNKNOWN, ExplanationRequests.USE)),
                Scenario.of(
                        ExplainConnectionAccess.class,
                        MissingParameter.class,
                        bench -> connection(bench, bench.admin.principal(), Option.none())));
    }

    private static Either<Failure, ?> folder(Workbench bench, PrincipalId principal, Option<Permission> permission) {
        return ExplanationRequests.folder(bench, bench.admin, principal, permission);
    }

    private static Either<Failure, ?> connection(
            Workbench bench, PrincipalId principal, Option<Permission> permission) {
        return ExplanationRequests.connection(
                bench, bench.admin, Beginnings.machine(bench).id(), principal, permission);
    }
}
