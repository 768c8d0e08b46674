package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.FOLDER_ROLES;
import static io.liaison.persistence.schema.Tables.MEMBERSHIPS;
import static io.liaison.persistence.schema.Tables.TENANT_ROLES;

import io.liaison.application.port.outbound.Assignments;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.schema.tables.records.FolderRoleRow;
import io.liaison.persistence.schema.tables.records.MembershipRow;
import io.liaison.persistence.schema.tables.records.TenantRoleRow;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.TableRecord;

final class JooqAssignments implements Assignments {
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
        return replace(
                Subject.NONE,
                MEMBERSHIPS,
                MEMBERSHIPS.MEMBER_ID.eq(id(member)),
                groups,
                group -> new MembershipRow(member.tenant().value(), group.value(), id(member)));
    }

    @Override
    public Either<Failure, Set<PrincipalId>> groupsAbove(TenantId tenant, PrincipalId member) {
        return database.ask(sql -> HashSet.ofAll(sql.withRecursive(Identities.of(member))
                        .selectFrom(Identities.TABLE)
                        .fetchSet(Identities.ID))
                .remove(member.value())
                .map(PrincipalId::new));
    }

    /** What is not named any more is gone, and what is named is there. */
    private <T, R extends TableRecord<R>> Either<Failure, Set<T>> replace(
            Subject subject, Table<R> table, Condition former, Set<T> wanted, Function<T, R> row) {
        return database.together(subject, sql -> {
            sql.deleteFrom(table).where(former).execute();
            sql.batchInsert(wanted.toList().map(row).asJava()).execute();
            return Either.right(wanted);
        });
    }

    private static UUID id(Principal principal) {
        return principal.id().value();
    }
}
