package io.liaison.application.port.outbound;

import io.liaison.domain.access.ExternalIdentity;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Which principals the issuers of tokens know, and as whom. */
public interface ExternalIdentities {

    /** None when nobody has signed in by it so far, or whoever did has been deleted. */
    Either<Failure, Option<PrincipalView>> find(TenantId tenant, ExternalIdentity identity);

    /**
     * From now on it stands for this principal. Belongs after {@link Principals#lock}; of two that come at once without it,
     * the second is refused and its unit of work begins anew.
     */
    Either<Failure, ExternalIdentity> add(Principal principal, ExternalIdentity identity);
}
