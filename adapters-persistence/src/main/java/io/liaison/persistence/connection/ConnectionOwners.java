package io.liaison.persistence.connection;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.FOLDERS;
import static io.liaison.persistence.schema.Tables.PRINCIPALS;

import io.liaison.application.port.Owner;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.PrincipalName;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.persistence.access.Identities;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Finds whose the connections are that somebody sees. */
final class ConnectionOwners {

    private ConnectionOwners() {}

    static Seq<Owner> of(DSLContext sql, Actor viewer, Option<FolderId> folder, Set<PrincipalId> named, int most) {
        var owners = DSL.select(CONNECTIONS.OWNER_ID)
                .from(CONNECTIONS)
                .join(FOLDERS)
                .on(FOLDERS.ID.eq(CONNECTIONS.FOLDER_ID))
                .where(ConnectionLists.seen(viewer, folder));
        var isNamed = PRINCIPALS.ID.eq(DSL.any(named.map(PrincipalId::value).toJavaArray(UUID[]::new)));
        return Array.ofAll(sql.withRecursive(Identities.of(viewer))
                .select(PRINCIPALS.ID, PRINCIPALS.NAME)
                .from(PRINCIPALS)
                .where(PRINCIPALS.ID.in(owners))
                .orderBy(DSL.field(isNamed).desc(), PRINCIPALS.NAME_ORDER, PRINCIPALS.ID)
                .limit(most)
                .fetch(row -> new Owner(
                        new PrincipalId(row.get(PRINCIPALS.ID)), new PrincipalName(row.get(PRINCIPALS.NAME)))));
    }
}
