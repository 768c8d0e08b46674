package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.principal.IssueKey;
import io.liaison.application.port.inbound.principal.ListKeys;
import io.liaison.application.port.inbound.principal.RevokeKey;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Requests about the keys of a robot. */
final class KeyRequests {

    private KeyRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(IssueKey.class, bench -> {
                    var robot = PrincipalRequests.robot(bench);
                    return actor -> issue(bench, actor, robot, Option.none(), Option.none());
                }),
                to(ListKeys.class, bench -> {
                    var robot = PrincipalRequests.robot(bench);
                    return actor -> bench.liaison.principals().listKeys().list(new ListKeys.Query(actor, robot));
                }),
                to(RevokeKey.class, bench -> {
                    var robot = PrincipalRequests.robot(bench);
                    var key = issue(bench, bench.admin, robot, Option.none(), Option.none())
                            .get()
                            .key();
                    return actor -> revoke(bench, actor, robot, key.id());
                }));
    }

    static Either<Failure, IssueKey.Issued> issue(
            Workbench bench, Actor actor, PrincipalId holder, Option<String> name, Option<String> expiresAt) {
        return bench.liaison.principals().issueKey().issue(new IssueKey.Command(actor, holder, name, expiresAt));
    }

    static Either<Failure, ApiKeyId> revoke(Workbench bench, Actor actor, PrincipalId holder, ApiKeyId key) {
        return bench.liaison.principals().revokeKey().revoke(new RevokeKey.Command(actor, holder, key));
    }
}
