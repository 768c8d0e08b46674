package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.Authenticate.Authenticated;
import io.liaison.application.port.outbound.ExternalIdentities;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.port.outbound.Tenants;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.access.Tenant;
import io.liaison.domain.access.VerifiedIdentity;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.CredentialRejected;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Finds, or makes, the principal of whoever has shown a token, and writes only what is not so yet. */
final class SignIn {
    private final Tenants tenants;
    private final Principals principals;
    private final ExternalIdentities identities;
    private final Newcomers newcomers;
    private final IssuedGroups groups;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    SignIn(
            Tenants tenants,
            Principals principals,
            ExternalIdentities identities,
            Newcomers newcomers,
            IssuedGroups groups,
            UnitOfWork unitOfWork,
            Ledger ledger) {
        this.tenants = tenants;
        this.principals = principals;
        this.identities = identities;
        this.newcomers = newcomers;
        this.groups = groups;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    Either<Failure, Authenticated> admit(VerifiedIdentity shown) {
        return tenants.byName(shown.tenant())
                .flatMap(known -> known.toEither(CredentialRejected::new))
                .flatMap(Tenant::unlessDisabled)
                .flatMap(tenant -> principal(tenant.id(), shown))
                .map(view ->
                        new Authenticated(view.principal().actor(), Option.none(), Option.some(shown.expiresAt())));
    }

    private Either<Failure, PrincipalView> principal(TenantId tenant, VerifiedIdentity shown) {
        return identities
                .find(tenant, shown.identity())
                .flatMap(known -> settled(known, shown))
                .flatMap(settled -> settled.fold(() -> unitOfWork.run(() -> settle(tenant, shown)), Either::right));
    }

    /** The same if nothing has to be written. */
    private Either<Failure, Option<PrincipalView>> settled(Option<PrincipalView> known, VerifiedIdentity shown) {
        return known.map(view -> groups.isFollowing(view, shown).map(following -> Option.when(following, view)))
                .getOrElse(() -> Either.right(Option.none()));
    }

    /** Looks again first: somebody may have signed in by the same identity meanwhile, or have been deleted. */
    private Either<Failure, PrincipalView> settle(TenantId tenant, VerifiedIdentity shown) {
        return principals
                .lock(tenant)
                .flatMap(locked -> identities.find(locked, shown.identity()))
                .flatMap(
                        known -> known.fold(() -> newcomers.enrol(tenant, shown), Either::<Failure, PrincipalView>right)
                                .flatMap(view -> groups.follow(view, shown))
                                .flatMap(view -> known.contains(view) ? Either.right(view) : written(view, shown)));
    }

    /** What the word of an issuer has changed: who there is, or who belongs where. */
    private Either<Failure, PrincipalView> written(PrincipalView view, VerifiedIdentity shown) {
        var principal = view.principal();
        var subject =
                AuditSubject.principal(principal.id()).named(principal.name().value());
        return ledger.done(Deed.by(principal.actor(), AuditAction.PRINCIPAL_SIGN_IN, subject)
                        .with("kind", principal.kind().key())
                        .with("issuer", shown.identity().issuer())
                        .with("subject", shown.identity().subject())
                        .with("groups", view.groups()))
                .map(entry -> view);
    }
}
