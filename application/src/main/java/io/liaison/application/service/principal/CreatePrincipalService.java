package io.liaison.application.service.principal;

import io.liaison.application.port.inbound.principal.CreatePrincipal;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.domain.access.PrincipalView;
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
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final InstantSource clock;

    CreatePrincipalService(
            PrincipalGuard guard,
            Principals principals,
            Enrolment enrolment,
            UnitOfWork unitOfWork,
            Ids ids,
            InstantSource clock) {
        this.guard = guard;
        this.principals = principals;
        this.enrolment = enrolment;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Either<Failure, PrincipalView> create(Command command) {
        return guard.manages(command.actor())
                .flatMap(tenant -> unitOfWork.run(() -> principals
                        .lock(tenant)
                        .flatMap(locked -> wanted(command, locked))
                        .flatMap(this::add)));
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
