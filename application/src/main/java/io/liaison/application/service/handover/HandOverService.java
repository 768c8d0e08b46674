package io.liaison.application.service.handover;

import io.liaison.application.port.inbound.handover.HandOver;
import io.liaison.application.port.outbound.Folders;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.principal.PrincipalGuard;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.handover.Handover;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import java.time.InstantSource;

/** Has the people and the tree of the tenant to itself, so that what it has read is still so when it gives it away. */
final class HandOverService implements HandOver {
    private final PrincipalGuard guard;
    private final Principals principals;
    private final Folders folders;
    private final Receivers receivers;
    private final Transfers transfers;
    private final Ledger ledger;
    private final InstantSource clock;

    HandOverService(
            PrincipalGuard guard,
            Principals principals,
            Folders folders,
            Receivers receivers,
            Transfers transfers,
            Ledger ledger,
            InstantSource clock) {
        this.guard = guard;
        this.principals = principals;
        this.folders = folders;
        this.receivers = receivers;
        this.transfers = transfers;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Handover> handOver(Command command) {
        return ledger.run(
                        HandoverDeeds.by(command.actor(), command.leaver()),
                        () -> guard.manages(command.actor(), command.leaver())
                                .flatMap(tenant -> FieldError.beside(
                                                command.unread(), Receivers.demanded(command.receiver()))
                                        .flatMap(to -> principals
                                                .lock(tenant)
                                                .flatMap(folders::alone)
                                                .flatMap(alone -> between(alone, command, to))))
                                .flatMap(transfers::carryOut),
                        (deed, done) -> HandoverDeeds.about(deed, done))
                .map(transfers::told);
    }

    private Either<Failure, Transfer> between(TenantId tenant, Command command, PrincipalId to) {
        return principals
                .byId(tenant, command.leaver())
                .flatMap(leaver -> receivers
                        .find(leaver.principal(), to)
                        .map(receiver ->
                                new Transfer(command.actor(), leaver, receiver, command.roles(), clock.instant())));
    }
}
