package io.liaison.persistence.handover;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.CONNECTION_REFERENCES;
import static io.liaison.persistence.schema.Tables.FOLDERS;
import static io.liaison.persistence.schema.Tables.PENDING_AUTHORIZATIONS;

import io.liaison.domain.access.EmailAddress;
import io.liaison.domain.access.Principal;
import io.liaison.domain.handover.Estate;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.persistence.access.Possessions;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** How much there is of everything, counted in one statement. */
record Tallies(long connections, Estate.Workspace workspace, long references, long consents, long byOwnAccount) {

    static Tallies of(DSLContext sql, Principal leaver, Instant now) {
        return sql.select(
                        connections(Reaches.isOwnedElsewhere(leaver)),
                        folders(leaver),
                        connections(Possessions.isInWorkspaceOf(leaver)),
                        references(Possessions.isInWorkspaceOf(leaver)),
                        references(Reaches.isOwnedElsewhere(leaver)),
                        consents(leaver, now),
                        connections(isByOwnAccount(leaver)))
                .fetchSingle(row -> new Tallies(
                        row.value1(),
                        new Estate.Workspace(row.value2(), row.value3(), row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    private static Field<Integer> connections(Condition wanted) {
        return DSL.field(DSL.selectCount()
                .from(CONNECTIONS)
                .join(FOLDERS)
                .on(Reaches.folderOfConnection())
                .where(wanted));
    }

    private static Field<Integer> folders(Principal leaver) {
        return DSL.field(DSL.selectCount()
                .from(FOLDERS)
                .where(Possessions.isInWorkspaceOf(leaver), FOLDERS.PARENT_ID.isNotNull()));
    }

    private static Field<Integer> references(Condition wanted) {
        return DSL.field(DSL.selectCount()
                .from(CONNECTION_REFERENCES)
                .join(CONNECTIONS)
                .on(CONNECTIONS.ID.eq(CONNECTION_REFERENCES.CONNECTION_ID))
                .join(FOLDERS)
                .on(Reaches.folderOfConnection())
                .where(wanted));
    }

    private static Field<Integer> consents(Principal leaver, Instant now) {
        return DSL.field(DSL.selectCount().from(PENDING_AUTHORIZATIONS).where(Reaches.isAskedBy(leaver, now)));
    }

    private static Condition isByOwnAccount(Principal leaver) {
        return leaver.email()
                .map(EmailAddress::folded)
                .fold(
                        DSL::falseCondition,
                        own -> Possessions.isOwnedBy(leaver)
                                .and(CONNECTIONS.ACCOUNT_FOLDED.eq(own))
                                .and(CONNECTIONS.AUTHENTICATION_KIND.in(
                                        AuthenticationKind.AUTHORIZATION_CODE.name(),
                                        AuthenticationKind.BRING_YOUR_OWN_APP.name())));
    }
}
