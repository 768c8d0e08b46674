package io.liaison.application.service.handover;

import io.liaison.application.port.inbound.handover.ReportHandover;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.service.principal.PrincipalGuard;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.handover.Handover;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

final class ReportHandoverService implements ReportHandover {
    private final PrincipalGuard guard;
    private final Principals principals;
    private final Receivers receivers;
    private final Plans plans;
    private final InstantSource clock;

    ReportHandoverService(
            PrincipalGuard guard, Principals principals, Receivers receivers, Plans plans, InstantSource clock) {
        this.guard = guard;
        this.principals = principals;
        this.receivers = receivers;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Handover> report(Query query) {
        return guard.manages(query.actor(), query.leaver())
                .flatMap(tenant -> FieldError.beside(query.unread(), Either.right(tenant)))
                .flatMap(tenant -> principals.byId(tenant, query.leaver()))
                .map(PrincipalView::principal)
                .flatMap(leaver -> receiver(leaver, query.receiver())
                        .flatMap(receiver -> plans.of(leaver, receiver, query.roles(), clock.instant())))
                .map(Plan::report);
    }

    private Either<Failure, Option<Principal>> receiver(Principal leaver, Option<PrincipalId> to) {
        return to.fold(
                () -> Either.right(Option.none()),
                id -> receivers.find(leaver, id).map(PrincipalView::principal).map(Option::some));
    }
}
