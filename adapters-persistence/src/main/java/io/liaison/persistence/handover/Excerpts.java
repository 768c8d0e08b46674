package io.liaison.persistence.handover;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.CONNECTION_REFERENCES;
import static io.liaison.persistence.schema.Tables.FOLDERS;
import static io.liaison.persistence.schema.Tables.PENDING_AUTHORIZATIONS;

import io.liaison.domain.access.Holding.Origin;
import io.liaison.domain.access.Principal;
import io.liaison.domain.connection.ConnectionName;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.error.Conflict.Referrer;
import io.liaison.domain.handover.Estate.Dependent;
import io.liaison.domain.handover.Estate.OpenConsent;
import io.liaison.domain.handover.Estate.OwnedConnection;
import io.liaison.domain.handover.Handover;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.persistence.access.Possessions;
import io.liaison.persistence.connection.StoredStatus;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The first of what is shared, by the names of the connections. */
final class Excerpts {
    private static final Field<Integer> REFERENCES = DSL.field(DSL.selectCount()
                    .from(CONNECTION_REFERENCES)
                    .where(CONNECTION_REFERENCES.CONNECTION_ID.eq(CONNECTIONS.ID)))
            .as("references");

    private Excerpts() {}

    static Seq<OwnedConnection> connections(DSLContext sql, Principal leaver, Instant now) {
        return List.ofAll(sql.select(CONNECTIONS.ID, CONNECTIONS.NAME, CONNECTIONS.CONNECTOR_KEY)
                .select(CONNECTIONS.STATUS, CONNECTIONS.STATUS_SINCE, CONNECTIONS.PENDING_UNTIL, CONNECTIONS.DIAGNOSIS)
                .select(CONNECTIONS.REFUSALS)
                .select(FOLDERS.ID, FOLDERS.PATH, REFERENCES)
                .from(CONNECTIONS)
                .join(FOLDERS)
                .on(Reaches.folderOfConnection())
                .where(Possessions.isOwnedBy(leaver), Reaches.isShared())
                .orderBy(CONNECTIONS.NAME_ORDER, CONNECTIONS.ID)
                .limit(Handover.MOST_NAMED)
                .fetch(row -> connection(row, now)));
    }

    static Seq<Dependent> references(DSLContext sql, Principal leaver) {
        return List.ofAll(sql.select(CONNECTIONS.ID, CONNECTIONS.NAME)
                .select(CONNECTION_REFERENCES.KIND, CONNECTION_REFERENCES.KEY, CONNECTION_REFERENCES.NAME)
                .from(CONNECTIONS)
                .join(FOLDERS)
                .on(Reaches.folderOfConnection())
                .join(CONNECTION_REFERENCES)
                .on(CONNECTION_REFERENCES.CONNECTION_ID.eq(CONNECTIONS.ID))
                .where(Possessions.isOwnedBy(leaver), Reaches.isShared())
                .orderBy(CONNECTIONS.NAME_ORDER, CONNECTIONS.ID, CONNECTION_REFERENCES.KIND, CONNECTION_REFERENCES.KEY)
                .limit(Handover.MOST_NAMED)
                .fetch(Excerpts::dependent));
    }

    static Seq<OpenConsent> consents(DSLContext sql, Principal leaver, Instant now) {
        return List.ofAll(sql.select(CONNECTIONS.ID, CONNECTIONS.NAME, PENDING_AUTHORIZATIONS.EXPIRES_AT)
                .from(PENDING_AUTHORIZATIONS)
                .join(CONNECTIONS)
                .on(CONNECTIONS.ID.eq(PENDING_AUTHORIZATIONS.CONNECTION_ID))
                .join(FOLDERS)
                .on(Reaches.folderOfConnection())
                .where(Reaches.isAskedBy(leaver, now), Reaches.isShared())
                .orderBy(CONNECTIONS.NAME_ORDER, CONNECTIONS.ID)
                .limit(Handover.MOST_NAMED)
                .fetch(row -> new OpenConsent(id(row), name(row), row.get(PENDING_AUTHORIZATIONS.EXPIRES_AT))));
    }

    private static OwnedConnection connection(Record row, Instant now) {
        return new OwnedConnection(
                id(row),
                name(row),
                new ConnectorKey(row.get(CONNECTIONS.CONNECTOR_KEY)),
                new Origin(new FolderId(row.get(FOLDERS.ID)), row.get(FOLDERS.PATH)),
                StatusName.of(StoredStatus.restore(row).asOf(now)),
                row.get(REFERENCES));
    }

    private static Dependent dependent(Record row) {
        var by = new Referrer(
                ReferenceKind.valueOf(row.get(CONNECTION_REFERENCES.KIND)),
                row.get(CONNECTION_REFERENCES.KEY),
                row.get(CONNECTION_REFERENCES.NAME));
        return new Dependent(by, id(row), name(row));
    }

    private static ConnectionId id(Record row) {
        return new ConnectionId(row.get(CONNECTIONS.ID));
    }

    private static ConnectionName name(Record row) {
        return new ConnectionName(row.get(CONNECTIONS.NAME));
    }
}
