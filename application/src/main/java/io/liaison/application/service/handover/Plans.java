package io.liaison.application.service.handover;

import io.liaison.application.port.outbound.ApiKeys;
import io.liaison.application.port.outbound.Estates;
import io.liaison.application.port.outbound.Folders;
import io.liaison.application.service.handover.Plan.Household;
import io.liaison.domain.access.Principal;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.handover.Estate;
import io.liaison.domain.handover.Handover;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** Reads what there is to hand over, and checks whether it can be: for a report as for the hand-over itself. */
final class Plans {
    private final Estates estates;
    private final ApiKeys keys;
    private final Folders folders;

    Plans(Estates estates, ApiKeys keys, Folders folders) {
        this.estates = estates;
        this.keys = keys;
        this.folders = folders;
    }

    /** As it is at the moment. */
    Either<Failure, Plan> of(Principal leaver, Option<Principal> receiver, boolean roles, Instant now) {
        return estates.of(leaver, now).flatMap(estate -> plan(estate, leaver, receiver, roles, now));
    }

    /** As it stays until the unit of work ends. */
    Either<Failure, Plan> of(Transfer transfer) {
        var leaver = transfer.leaver();
        return estates.locked(leaver, transfer.at())
                .flatMap(estate ->
                        plan(estate, leaver, Option.some(transfer.receiver()), transfer.roles(), transfer.at()));
    }

    private Either<Failure, Plan> plan(
            Estate estate, Principal leaver, Option<Principal> receiver, boolean roles, Instant now) {
        return household(leaver, receiver, estate.workspace())
                .flatMap(household -> keys.of(leaver.id())
                        .map(held -> Handover.of(leaver, receiver, estate, held, roles, now))
                        .map(report -> new Plan(report, household)));
    }

    private Either<Failure, Option<Household>> household(
            Principal leaver, Option<Principal> receiver, Estate.Workspace contents) {
        return contents.isEmpty() || receiver.isEmpty()
                ? Either.right(Option.none())
                : folders.workspaceOf(leaver.tenant(), leaver.id())
                        .flatMap(found -> found.fold(() -> Either.right(Option.none()), this::fitting));
    }

    private Either<Failure, Option<Household>> fitting(Folder workspace) {
        return folders.levelsOf(workspace)
                .map(levels -> new Household(workspace, levels))
                .flatMap(household -> household.unlessTooDeep().mapLeft(Receivers::atReceiver))
                .map(Option::some);
    }
}
