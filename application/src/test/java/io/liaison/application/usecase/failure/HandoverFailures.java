package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.handover.HandOver;
import io.liaison.application.port.inbound.handover.ReportHandover;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.FolderTooDeep;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.folder.FolderPath;
import io.liaison.domain.handover.Handover;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What goes wrong when somebody hands over everything. */
final class HandoverFailures {
    private static final Seq<FieldError> UNREADABLE = List.of("/to", "/colour")
            .map(at -> new FieldError(at, new InvalidArgument(at.substring(1), Expectation.IDENTIFIER)));

    private HandoverFailures() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(ReportHandover.class, bench -> {
                    var leaver = leaver(bench).id();
                    return actor -> report(bench, actor, leaver, receiver(bench));
                }),
                to(HandOver.class, bench -> {
                    var leaver = leaver(bench).id();
                    return actor -> handOver(bench, actor, leaver, receiver(bench));
                }));
    }

    static Seq<Scenario> all() {
        return List.of(
                Scenario.of(
                        ReportHandover.class,
                        InvalidArgument.class,
                        bench -> report(bench, bench.admin, leaver(bench).id(), group(bench))),
                Scenario.of(ReportHandover.class, InvalidFields.class, HandoverFailures::reportedUnread),
                Scenario.of(
                        ReportHandover.class,
                        FolderTooDeep.class,
                        bench -> report(bench, bench.admin, deeplyFiled(bench), receiver(bench))),
                Scenario.of(
                        HandOver.class,
                        InvalidArgument.class,
                        bench -> handOver(bench, bench.admin, leaver(bench).id(), group(bench))),
                Scenario.of(
                        HandOver.class,
                        MissingParameter.class,
                        bench -> handOver(bench, bench.admin, leaver(bench).id(), Option.none())),
                Scenario.of(HandOver.class, InvalidFields.class, HandoverFailures::handedOverUnread),
                Scenario.of(
                        HandOver.class,
                        FolderTooDeep.class,
                        bench -> handOver(bench, bench.admin, deeplyFiled(bench), receiver(bench))));
    }

    /** Somebody with a workspace in which a folder is. */
    private static Principal leaver(Workbench bench) {
        var leaver = bench.principal(PrincipalKind.USER, "Leaver");
        below(bench, leaver.actor(), 2);
        return leaver;
    }

    /** Somebody whose workspace is as deep as can be. */
    private static PrincipalId deeplyFiled(Workbench bench) {
        var leaver = bench.principal(PrincipalKind.USER, "Deep");
        below(bench, leaver.actor(), FolderPath.MAX_DEPTH);
        return leaver.id();
    }

    private static void below(Workbench bench, Actor owner, int levels) {
        var deepest = FolderRequests.workspace(bench, owner).get().subject().subject();
        for (var level = 1; level < levels; level++) {
            deepest = FolderRequests.create(bench, owner, "below", deepest.id())
                    .get()
                    .subject();
        }
    }

    private static Option<PrincipalId> receiver(Workbench bench) {
        return Option.some(bench.admin.principal());
    }

    private static Option<PrincipalId> group(Workbench bench) {
        return Option.some(bench.principal(PrincipalKind.GROUP, "Heirs").id());
    }

    private static Either<Failure, ?> reportedUnread(Workbench bench) {
        return bench.liaison
                .handovers()
                .reportHandover()
                .report(new ReportHandover.Query(
                        bench.admin, bench.admin.principal(), Option.none(), false, UNREADABLE));
    }

    private static Either<Failure, ?> handedOverUnread(Workbench bench) {
        return bench.liaison
                .handovers()
                .handOver()
                .handOver(new HandOver.Command(bench.admin, bench.admin.principal(), Option.none(), false, UNREADABLE));
    }

    private static Either<Failure, Handover> report(
            Workbench bench, Actor actor, PrincipalId leaver, Option<PrincipalId> receiver) {
        return bench.liaison
                .handovers()
                .reportHandover()
                .report(new ReportHandover.Query(actor, leaver, receiver, true));
    }

    private static Either<Failure, Handover> handOver(
            Workbench bench, Actor actor, PrincipalId leaver, Option<PrincipalId> receiver) {
        return bench.liaison.handovers().handOver().handOver(new HandOver.Command(actor, leaver, receiver, true));
    }
}
