package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.MEMBERSHIPS;
import static io.liaison.persistence.schema.Tables.PRINCIPALS;

import io.liaison.application.port.Page;
import io.liaison.application.port.outbound.Principals;
import io.liaison.domain.access.EmailAddress;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalName;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Conflict.PrincipalOwnsItems;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.page.Keyset;
import io.liaison.persistence.page.Search;
import io.liaison.persistence.page.SortKey;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;

final class JooqPrincipals implements Principals {
    private final PrincipalRowMapper mapper = new GeneratedPrincipalRowMapper();
    private final Database database;

    JooqPrincipals(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, TenantId> lock(TenantId tenant) {
        return database.ask(sql -> {
            TenantLock.take(sql, tenant);
            return tenant;
        });
    }

    @Override
    public Either<Failure, Principal> add(Principal principal) {
        return database.ask(
                        subject(principal),
                        sql -> sql.insertInto(PRINCIPALS)
                                .set(mapper.toRow(principal))
                                .execute())
                .map(added -> principal);
    }

    @Override
    public Either<Failure, Principal> update(Principal principal) {
        return database.ask(
                        subject(principal),
                        sql -> sql.update(PRINCIPALS)
                                .set(mapper.toRow(principal))
                                .where(isThat(principal.tenant(), principal.id()))
                                .execute())
                .filterOrElse(
                        updated -> updated == 1,
                        none -> new PrincipalNotFound(principal.id().toString()))
                .map(updated -> principal);
    }

    @Override
    public Either<Failure, PrincipalView> byId(TenantId tenant, PrincipalId id) {
        return database.find(sql -> sql.select(PrincipalRows.columns().asJava())
                        .from(PRINCIPALS)
                        .where(isThat(tenant, id))
                        .fetchOptional(PrincipalRows::view))
                .flatMap(found -> found.toEither(() -> new PrincipalNotFound(id.toString())));
    }

    @Override
    public Either<Failure, Seq<Principal>> named(TenantId tenant, PrincipalKind kind, Set<PrincipalName> names) {
        return names.isEmpty()
                ? Either.right(List.empty())
                : database.ask(sql -> List.ofAll(sql.selectFrom(PRINCIPALS)
                        .where(
                                PRINCIPALS.TENANT_ID.eq(tenant.value()),
                                PRINCIPALS.KIND.eq(kind.name()),
                                PRINCIPALS.NAME_FOLDED.eq(
                                        DSL.any(names.map(PrincipalName::folded).toJavaArray(String[]::new))))
                        .fetch(PrincipalRows::restore)));
    }

    @Override
    public Either<Failure, Option<PrincipalView>> reachedAt(TenantId tenant, EmailAddress email) {
        return database.find(sql -> sql.select(PrincipalRows.columns().asJava())
                .from(PRINCIPALS)
                .where(PRINCIPALS.TENANT_ID.eq(tenant.value()), PRINCIPALS.EMAIL_FOLDED.eq(email.folded()))
                .fetchOptional(PrincipalRows::view));
    }

    @Override
    public Either<Failure, Set<PrincipalId>> groupsAmong(TenantId tenant, Set<PrincipalId> ids) {
        return ids.isEmpty()
                ? Either.right(ids)
                : database.ask(sql -> HashSet.ofAll(sql.select(PRINCIPALS.ID)
                                .from(PRINCIPALS)
                                .where(
                                        PRINCIPALS.TENANT_ID.eq(tenant.value()),
                                        PRINCIPALS.KIND.eq(PrincipalKind.GROUP.name()),
                                        PRINCIPALS.ID.eq(DSL.any(
                                                ids.map(PrincipalId::value).toJavaArray(UUID[]::new))))
                                .fetch(PRINCIPALS.ID))
                        .map(PrincipalId::new));
    }

    @Override
    public Either<Failure, Option<Principal>> holderOf(TenantId tenant, RoleName role) {
        return database.find(sql -> sql.withRecursive(Holders.of(tenant, role))
                .selectFrom(PRINCIPALS)
                .where(PRINCIPALS.ID.in(Holders.all()), PRINCIPALS.KIND.ne(PrincipalKind.GROUP.name()))
                .orderBy(PRINCIPALS.ID)
                .limit(1)
                .fetchOptional(PrincipalRows::restore));
    }

    @Override
    public Either<Failure, Principal> remove(Principal principal) {
        return database.together(Subject.NONE, sql -> {
            Possessions.close(sql, principal);
            Possessions.closeWorkspace(sql, principal);
            var owned = Possessions.count(sql, principal);
            if (owned > 0) {
                return Either.left(new PrincipalOwnsItems(
                        principal.name().value(), owned, Possessions.firstShared(sql, principal, MOST_NAMED)));
            }
            Possessions.removeWorkspace(sql, principal);
            sql.deleteFrom(PRINCIPALS)
                    .where(isThat(principal.tenant(), principal.id()))
                    .execute();
            return Either.right(principal);
        });
    }

    @Override
    public Either<Failure, Page<PrincipalView>> list(Query query) {
        var keyset = keyset(query);
        return keyset.after(query.page().cursor())
                .flatMap(after ->
                        database.ask(sql -> sql.select(PrincipalRows.columns().asJava())
                                .from(PRINCIPALS)
                                .where(wanted(query), after)
                                .orderBy(keyset.orderBy())
                                .limit(query.page().limit() + 1)
                                .fetch()))
                .map(rows -> keyset.page(rows, query.page(), PrincipalRows::view));
    }

    private static Subject subject(Principal principal) {
        return Subject.NONE
                .named(principal.name().value())
                .reachedAt(principal.email().map(EmailAddress::value).getOrElse(""));
    }

    private static Condition isThat(TenantId tenant, PrincipalId id) {
        return PRINCIPALS.TENANT_ID.eq(tenant.value()).and(PRINCIPALS.ID.eq(id.value()));
    }

    private static Condition wanted(Query query) {
        var filter = query.filter();
        return PRINCIPALS
                .TENANT_ID
                .eq(query.tenant().value())
                .and(filter.kind().map(PrincipalKind::name).fold(DSL::trueCondition, PRINCIPALS.KIND::eq))
                .and(filter.group().fold(DSL::trueCondition, JooqPrincipals::belongsTo))
                .and(Search.in(filter.text(), List.of(PRINCIPALS.NAME_FOLDED, PRINCIPALS.EMAIL_FOLDED)));
    }

    private static Condition belongsTo(PrincipalId group) {
        return PRINCIPALS.ID.in(
                DSL.select(MEMBERSHIPS.MEMBER_ID).from(MEMBERSHIPS).where(MEMBERSHIPS.GROUP_ID.eq(group.value())));
    }

    private static Keyset<?, UUID> keyset(Query query) {
        var key = switch (query.sort()) {
            case NAME -> SortKey.text(PRINCIPALS.NAME_ORDER);
            case CREATED_AT -> SortKey.instant(PRINCIPALS.CREATED_AT);
        };
        return new Keyset<>("principals " + query.sort(), key, SortKey.uuid(PRINCIPALS.ID), query.descending());
    }
}
