package io.liaison.application.service.principal;

import io.liaison.application.port.inbound.principal.EditPrincipal;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.vavr.control.Either;
import java.time.InstantSource;

final class EditPrincipalService implements EditPrincipal {
    private final PrincipalGuard guard;
    private final Principals principals;
    private final Enrolment enrolment;
    private final Administration administration;
    private final Ledger ledger;
    private final InstantSource clock;

    EditPrincipalService(
            PrincipalGuard guard,
            Principals principals,
            Enrolment enrolment,
            Administration administration,
            Ledger ledger,
            InstantSource clock) {
        this.guard = guard;
        this.principals = principals;
        this.enrolment = enrolment;
        this.administration = administration;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Either<Failure, PrincipalView> edit(Command command) {
        return ledger.run(
                PrincipalDeeds.by(command.actor(), AuditAction.PRINCIPAL_EDIT, command.id()),
                () -> guard.manages(command.actor(), command.id())
                        .flatMap(tenant -> principals
                                .lock(tenant)
                                .flatMap(locked -> principals.byId(locked, command.id()))
                                .flatMap(former -> wanted(command, former).flatMap(wanted -> store(former, wanted)))),
                PrincipalDeeds::about);
    }

    private Either<Failure, PrincipalView> wanted(Command command, PrincipalView former) {
        return enrolment
                .possible(former.principal().tenant(), command.draft())
                .flatMap(possible ->
                        FieldError.beside(command.unread(), command.draft().change(former, possible, clock.instant())))
                .flatMap(
                        wanted -> former.principal().unlessStale(command.read()).map(current -> wanted));
    }

    private Either<Failure, PrincipalView> store(PrincipalView former, PrincipalView wanted) {
        return wanted.equals(former)
                ? Either.right(former)
                : administration.kept(
                        former.principal().tenant(),
                        () -> principals
                                .update(wanted.principal())
                                .flatMap(stored -> enrolment.enrol(stored, former, wanted)));
    }
}
