package io.liaison.application.service.folder;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.outbound.Folders;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Changes of a tenant's tree, one at a time: what each of them has read stays true until it ends. */
final class TreeChanges {
    private final Folders folders;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    TreeChanges(Folders folders, UnitOfWork unitOfWork, Ledger ledger) {
        this.folders = folders;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /** What may turn out to be no change, and then is not written down. */
    <T> Either<Failure, T> alone(TenantId tenant, Supplier<Either<Failure, T>> change) {
        return unitOfWork.run(() -> folders.alone(tenant).flatMap(alone -> change.get()));
    }

    <T> Either<Failure, T> alone(Deed intended, Supplier<Either<Failure, T>> change, BiFunction<Deed, T, Deed> known) {
        return ledger.run(intended, () -> alone(intended.tenant(), change), known);
    }

    /** A change that answers the folder as it has become. */
    Either<Failure, Admitted<Folder>> alone(Deed intended, Supplier<Either<Failure, Admitted<Folder>>> change) {
        return alone(intended, change, (deed, changed) -> FolderDeeds.about(deed, changed.subject()));
    }

    /** What was so already is not stored again, and keeps its version. */
    Either<Failure, Folder> store(Folder former, Folder next) {
        return next.equals(former) ? Either.right(former) : folders.update(next);
    }
}
