package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.FOLDERS;
import static io.liaison.persistence.schema.Tables.FOLDER_ROLES;
import static io.liaison.persistence.schema.Tables.MEMBERSHIPS;
import static io.liaison.persistence.schema.Tables.PRINCIPALS;
import static io.liaison.persistence.schema.Tables.TENANT_ROLES;

import io.liaison.application.port.outbound.Assignments;
import io.liaison.domain.access.FolderMember;
import io.liaison.domain.access.GroupPaths.Belonging;
import io.liaison.domain.access.Holding.Origin;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.schema.tables.Folders;
import io.liaison.persistence.schema.tables.records.FolderRoleRow;
import io.liaison.persistence.schema.tables.records.MembershipRow;
import io.liaison.persistence.schema.tables.records.TenantRoleRow;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

final class JooqAssignments implements Assignments {
    private static final Folders ABOVE = FOLDERS.as("above");
    private static final Field<String[]> HELD = DSL.field(DSL.name("held"), String[].class);
    private final Database database;

    JooqAssignments(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, Set<RoleName>> assign(Principal principal, Set<RoleName> roles) {
        return replace(
                Subject.NONE,
                TENANT_ROLES,
                TENANT_ROLES.PRINCIPAL_ID.eq(id(principal)),
                roles,
                role -> new TenantRoleRow(principal.tenant().value(), id(principal), role.value()));
    }

    @Override
    public Either<Failure, Set<RoleName>> assign(FolderId folder, Principal principal, Set<RoleName> roles) {
        return replace(
                Subject.NONE.in(folder),
                FOLDER_ROLES,
                FOLDER_ROLES.PRINCIPAL_ID.eq(id(principal)).and(FOLDER_ROLES.FOLDER_ID.eq(folder.value())),
                roles,
                role -> new FolderRoleRow(principal.tenant().value(), folder.value(), id(principal), role.value()));
    }

    @Override
    public Either<Failure, Set<PrincipalId>> join(Principal member, Set<PrincipalId> groups) {
        return replaceMemberships(member, groups, false);
    }

    @Override
    public Either<Failure, Set<PrincipalId>> follow(Principal member, Set<PrincipalId> groups) {
        return replaceMemberships(member, groups, true);
    }

    @Override
    public Either<Failure, Seq<FolderMember>> members(TenantId tenant, FolderId folder) {
        return database.ask(sql -> List.ofAll(
                sql.select(ABOVE.ID, ABOVE.PATH, DSL.arrayAgg(FOLDER_ROLES.ROLE).as(HELD))
                        .select(PRINCIPALS.fields())
                        .from(FOLDERS)
                        .join(FOLDER_ROLES)
                        .on(FOLDER_ROLES.FOLDER_ID.eq(DSL.any(FOLDERS.LINEAGE)))
                        .join(ABOVE)
                        .on(ABOVE.ID.eq(FOLDER_ROLES.FOLDER_ID))
                        .join(PRINCIPALS)
                        .on(PRINCIPALS.ID.eq(FOLDER_ROLES.PRINCIPAL_ID))
                        .where(FOLDERS.TENANT_ID.eq(tenant.value()), FOLDERS.ID.eq(folder.value()))
                        .groupBy(List.<Field<?>>of(ABOVE.ID, ABOVE.PATH)
                                .appendAll(Array.of(PRINCIPALS.fields()))
                                .asJava())
                        .fetch(JooqAssignments::member)));
    }

    @Override
    public Either<Failure, Seq<Belonging>> belongings(TenantId tenant, PrincipalId member) {
        return database.ask(sql -> List.ofAll(sql.withRecursive(Identities.of(member))
                .select(MEMBERSHIPS.MEMBER_ID)
                .select(PRINCIPALS.fields())
                .from(MEMBERSHIPS)
                .join(PRINCIPALS)
                .on(PRINCIPALS.ID.eq(MEMBERSHIPS.GROUP_ID))
                .where(MEMBERSHIPS.MEMBER_ID.in(Identities.all()))
                .fetch(row -> new Belonging(
                        new PrincipalId(row.get(MEMBERSHIPS.MEMBER_ID)),
                        PrincipalRows.restore(row.into(PRINCIPALS))))));
    }

    @Override
    public Either<Failure, Boolean> wouldEnclose(PrincipalId group, Set<PrincipalId> above) {
        return database.ask(sql -> sql.fetchExists(sql.withRecursive(Identities.of(above))
                .selectFrom(Identities.TABLE)
                .where(Identities.ID.eq(group.value()))));
    }

    /** What is not named any more is gone, and what is named is there. */
    private <T, R extends TableRecord<R>> Either<Failure, Set<T>> replace(
            Subject subject, Table<R> table, Condition former, Set<T> wanted, Function<T, R> row) {
        return database.together(subject, sql -> {
            sql.deleteFrom(table).where(former).execute();
            sql.batch(wanted.toList()
                            .map(each ->
                                    sql.insertInto(table).set(row.apply(each)).onConflictDoNothing())
                            .asJava())
                    .execute();
            return Either.right(wanted);
        });
    }

    /** Of one source. What is there by the other one stays, and is not there twice. */
    private Either<Failure, Set<PrincipalId>> replaceMemberships(
            Principal member, Set<PrincipalId> groups, boolean issued) {
        return replace(
                Subject.NONE,
                MEMBERSHIPS,
                MEMBERSHIPS.MEMBER_ID.eq(id(member)).and(MEMBERSHIPS.ISSUED.eq(issued)),
                groups,
                group -> new MembershipRow(member.tenant().value(), group.value(), id(member), issued));
    }

    private static FolderMember member(Record row) {
        return new FolderMember(
                PrincipalRows.restore(row.into(PRINCIPALS)),
                HashSet.of(row.get(HELD)).map(RoleName::new),
                new Origin(new FolderId(row.get(ABOVE.ID)), row.get(ABOVE.PATH)));
    }

    private static UUID id(Principal principal) {
        return principal.id().value();
    }
}
