package io.liaison.application.service.rotation;

import io.liaison.application.port.inbound.rotation.ReplaceMasterKey;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.error.Failure;
import io.liaison.domain.rotation.MasterKeyUse;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class ReplaceMasterKeyService implements ReplaceMasterKey {
    private final Guard guard;
    private final MasterKeyReplacement replacement;
    private final Ledger ledger;

    ReplaceMasterKeyService(Guard guard, MasterKeyReplacement replacement, Ledger ledger) {
        this.guard = guard;
        this.replacement = replacement;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, MasterKeyUse> replace(Command command) {
        var actor = command.actor();
        return ledger.unlessDone(
                RotationDeeds.masterKeyReplaced(actor),
                guard.tenantWide(actor, Permission.KEYS_MANAGE).flatMap(allowed -> replacement.carryOut()));
    }
}
