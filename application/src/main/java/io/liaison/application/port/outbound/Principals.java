package io.liaison.application.port.outbound;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.PrincipalFilter;
import io.liaison.application.port.PrincipalSort;
import io.liaison.domain.access.EmailAddress;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalName;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Who there is in all tenants; every question names the tenant, so that none crosses. */
public interface Principals {
    /** How many of the connections that keep a principal from being removed are named. */
    int MOST_NAMED = 20;

    /**
     * Nobody else locks the tenant's people until the unit of work ends. Whatever changes who is there, who belongs to which
     * group or who holds what comes after it: what such a change must not lead to shows only when no other one is under way.
     */
    Either<Failure, TenantId> lock(TenantId tenant);

    /**
     * Stores a new principal.
     *
     * @failure 1001 another one of its kind has the name, in whatever case or form
     * @failure 1004 another one has the address, in whatever case or form
     */
    Either<Failure, Principal> add(Principal principal);

    /**
     * Stores what somebody has changed. Belongs after {@link #lock}, so that versions are compared and advanced one writer
     * at a time.
     *
     * @failure 1001 as for {@link #add}
     * @failure 1002 it has been deleted meanwhile
     * @failure 1004 as for {@link #add}
     */
    Either<Failure, Principal> update(Principal principal);

    /** @failure 1002 unknown in this tenant */
    Either<Failure, PrincipalView> byId(TenantId tenant, PrincipalId id);

    /** Those of them that are groups of the tenant. */
    Either<Failure, Set<PrincipalId>> groupsAmong(TenantId tenant, Set<PrincipalId> ids);

    /** Those of a kind that are called so, in whatever case or form. */
    Either<Failure, Seq<Principal>> named(TenantId tenant, PrincipalKind kind, Set<PrincipalName> names);

    /** Whoever has the address, in whatever case or form. */
    Either<Failure, Option<PrincipalView>> reachedAt(TenantId tenant, EmailAddress email);

    /**
     * The first of a tenant's principals, groups aside, that hold the role as such, by themselves or through their groups. A
     * group that they are in by the word of an issuer does not count: it may take its word back at any time.
     */
    Either<Failure, Option<Principal>> holderOf(TenantId tenant, RoleName role);

    /**
     * Removes it with its keys, roles and memberships, and with its workspace when that is empty; harmless when it is gone.
     * Belongs after {@link Folders#alone}.
     *
     * @failure 1012 it owns connections, or something is in its workspace
     */
    Either<Failure, Principal> remove(Principal principal);

    /** @failure 1009 the cursor is not one of ours */
    Either<Failure, Page<PrincipalView>> list(Query query);

    /** The tenant's principals, in which order. */
    record Query(TenantId tenant, PrincipalFilter filter, PrincipalSort sort, boolean descending, PageRequest page) {}
}
