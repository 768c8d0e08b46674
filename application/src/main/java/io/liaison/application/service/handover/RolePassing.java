package io.liaison.application.service.handover;

import io.liaison.application.port.outbound.Estates;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.service.principal.Enrolment;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

/** Gives to one what another holds and belongs to, besides what it has already. */
final class RolePassing {
    private final Principals principals;
    private final Enrolment enrolment;
    private final Estates estates;

    RolePassing(Principals principals, Enrolment enrolment, Estates estates) {
        this.principals = principals;
        this.enrolment = enrolment;
        this.estates = estates;
    }

    Either<Failure, Principal> passedOn(Transfer transfer) {
        return transfer.roles()
                ? enrolled(transfer)
                        .flatMap(enrolled -> estates.shareFolderRoles(transfer.leaver(), transfer.receiver()))
                : Either.right(transfer.receiver());
    }

    private Either<Failure, PrincipalView> enrolled(Transfer transfer) {
        var former = transfer.to();
        var wanted = former.joinedWith(transfer.from(), transfer.at());
        return wanted.equals(former)
                ? Either.right(former)
                : principals.update(wanted.principal()).flatMap(stored -> enrolment.enrol(stored, former, wanted));
    }
}
