package io.liaison.application.service.handover;

import io.liaison.application.port.Stored;
import io.liaison.application.port.outbound.Estates;
import io.liaison.application.port.outbound.Estates.Given;
import io.liaison.application.port.outbound.Folders;
import io.liaison.application.port.outbound.PendingAuthorizations;
import io.liaison.application.service.connection.News;
import io.liaison.application.service.folder.Workspaces;
import io.liaison.application.service.handover.Plan.Household;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.connection.ConnectionEvent.HandedOver;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.handover.FolderOfLeaver;
import io.liaison.domain.handover.Handover;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Gives away what somebody owns, within a unit of work, and afterwards tells of it. */
final class Transfers {
    private final Plans plans;
    private final PendingAuthorizations consents;
    private final Workspaces workspaces;
    private final Folders folders;
    private final Estates estates;
    private final RolePassing roles;
    private final News news;
    private final Ledger ledger;

    Transfers(
            Plans plans,
            PendingAuthorizations consents,
            Workspaces workspaces,
            Folders folders,
            Estates estates,
            RolePassing roles,
            News news,
            Ledger ledger) {
        this.plans = plans;
        this.consents = consents;
        this.workspaces = workspaces;
        this.folders = folders;
        this.estates = estates;
        this.roles = roles;
        this.news = news;
        this.ledger = ledger;
    }

    Either<Failure, Done> carryOut(Transfer transfer) {
        return plans.of(transfer)
                .flatMap(plan -> consents.end(
                                transfer.tenant(), transfer.leaver().id())
                        .flatMap(ended -> estates.give(transfer.leaver(), transfer.receiver(), transfer.at()))
                        .flatMap(given -> roles.passedOn(transfer)
                                .flatMap(passed -> relocated(plan.household(), transfer))
                                .flatMap(moved -> ledger.done(HandoverDeeds.of(transfer, moved, given)))
                                .map(written -> new Done(plan.report(), transfer, given))));
    }

    /** Each connection is told of by itself, as when it is moved. */
    Handover told(Done done) {
        var to = done.transfer();
        return done.given()
                .foldLeft(
                        done.report(),
                        (report, connection) -> news.tell(
                                new HandedOver(
                                        to.tenant(),
                                        connection.id(),
                                        to.receiver().id(),
                                        to.at()),
                                report));
    }

    private Either<Failure, Option<Folder>> relocated(Option<Household> household, Transfer transfer) {
        return household.fold(
                () -> Either.right(Option.none()),
                found -> relocated(found, transfer).map(Option::some));
    }

    private Either<Failure, Folder> relocated(Household household, Transfer transfer) {
        return workspaces
                .of(transfer.by(), transfer.receiver().id())
                .map(Stored::subject)
                .flatMap(home -> folders.namesIn(home)
                        .map(siblings -> FolderOfLeaver.named(transfer.leaver().name(), siblings))
                        .flatMap(name -> household.workspace().handOver(home, name, household.levels(), transfer.at())))
                .flatMap(folders::update);
    }

    /** What was given away, and what there is to tell of it. */
    record Done(Handover report, Transfer transfer, Seq<Given> given) {}
}
