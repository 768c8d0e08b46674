package io.liaison.application.service.principal;

import io.liaison.application.port.inbound.principal.CreatePrincipal;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import java.time.InstantSource;

final class CreatePrincipalService implements CreatePrincipal {
    private final PrincipalGuard guard;
    private final Principals principals;
    private final Enrolment enrolment;
    private final Ledger ledger;
    private final Ids ids;
    private final InstantSource clock;

    CreatePrincipalService(
            PrincipalGuard guard,
            Principals principals,
            Enrolment enrolment,
            Ledger ledger,
            Ids ids,
            InstantSource clock) {
        this.guard = guard;
        this.principals = principals;
        this.enrolment = enrolment;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Either<Failure, PrincipalView> create(Command command) {
        var actor = command.actor();
        return ledger.run(
                Deed.by(actor, AuditAction.PRINCIPAL_CREATE, AuditSubject.tenant(actor.tenant())),
                () -> guard.manages(actor)
                        .flatMap(principals::lock)
                        .flatMap(locked -> wanted(command, locked))
                        .flatMap(this::add),
                PrincipalDeeds::about);
    }

    private Either<Failure, PrincipalView> wanted(Command command, TenantId tenant) {
        return enrolment
                .possible(tenant, command.draft())
                .flatMap(possible -> FieldError.beside(
                        command.unread(),
                        command.draft()
                                .create(
                                        new PrincipalId(ids.next()),
                                        tenant,
                                        command.kind(),
                                        possible,
                                        clock.instant())));
    }

    private Either<Failure, PrincipalView> add(PrincipalView wanted) {
        return principals
                .add(wanted.principal())
                .flatMap(added -> enrolment.enrol(added, PrincipalView.plain(added), wanted));
    }
}
