package io.liaison.application.service.access;

import io.liaison.application.port.outbound.ExternalIdentities;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.Principals;
import io.liaison.domain.access.EmailAddress;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalName;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.access.VerifiedIdentity;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

/**
 * Those who sign in for the first time, within a unit of work that has locked the tenant's people. Nobody is refused because
 * a name or an address is taken.
 */
final class Newcomers {
    private final Principals principals;
    private final ExternalIdentities identities;
    private final Ids ids;
    private final InstantSource clock;

    Newcomers(Principals principals, ExternalIdentities identities, Ids ids, InstantSource clock) {
        this.principals = principals;
        this.identities = identities;
        this.ids = ids;
        this.clock = clock;
    }

    Either<Failure, PrincipalView> enrol(TenantId tenant, VerifiedIdentity shown) {
        return atItsAddress(tenant, shown)
                .flatMap(there -> there.filter(view -> isThat(view, shown))
                        .fold(() -> create(tenant, shown, there), Either::right))
                .flatMap(view ->
                        identities.add(view.principal(), shown.identity()).map(view::knownAs));
    }

    private Either<Failure, Option<PrincipalView>> atItsAddress(TenantId tenant, VerifiedIdentity shown) {
        return shown.profile()
                .email()
                .map(email -> principals.reachedAt(tenant, email))
                .getOrElse(() -> Either.right(Option.none()));
    }

    /** A user with an address of its own, whom no issuer knows so far, is who the issuer says has that address. */
    private static boolean isThat(PrincipalView there, VerifiedIdentity shown) {
        return shown.kind() == PrincipalKind.USER && there.isUnclaimedUser();
    }

    private Either<Failure, PrincipalView> create(
            TenantId tenant, VerifiedIdentity shown, Option<PrincipalView> atItsAddress) {
        var id = new PrincipalId(ids.next());
        var email = shown.profile().email().filter(free -> atItsAddress.isEmpty());
        return freeName(tenant, shown, id)
                .flatMap(name -> principals.add(create(id, tenant, shown, name, email)))
                .map(PrincipalView::plain);
    }

    private Principal create(
            PrincipalId id, TenantId tenant, VerifiedIdentity shown, PrincipalName name, Option<EmailAddress> email) {
        return Principal.create(id, tenant, shown.kind(), name, email, clock.instant());
    }

    private Either<Failure, PrincipalName> freeName(TenantId tenant, VerifiedIdentity shown, PrincipalId id) {
        var names = shown.names(id);
        return principals
                .named(tenant, shown.kind(), names.toSet())
                .map(others -> others.map(other -> other.name().folded()))
                .map(taken -> names.find(name -> !taken.contains(name.folded())).getOrElse(names::last));
    }
}
