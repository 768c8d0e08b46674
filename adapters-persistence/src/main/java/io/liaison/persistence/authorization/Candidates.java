package io.liaison.persistence.authorization;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.PENDING_AUTHORIZATIONS;
import static io.liaison.persistence.schema.Tables.SECRETS;

import io.liaison.domain.authentication.SecretRef;
import io.liaison.persistence.document.Details;
import io.liaison.persistence.document.DetailsDocument;
import io.liaison.persistence.schema.tables.records.PendingAuthorizationRow;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Takes consents away with the secrets of their candidates, which nobody else would ever find. */
final class Candidates {

    private Candidates() {}

    static void drop(DSLContext sql, Condition unwanted) {
        forget(sql, gone(sql, unwanted));
    }

    /** The same, and answers how many went. */
    static int dropped(DSLContext sql, Condition unwanted) {
        var gone = gone(sql, unwanted);
        forget(sql, gone);
        return gone.size();
    }

    private static Seq<PendingAuthorizationRow> gone(DSLContext sql, Condition unwanted) {
        return List.ofAll(sql.deleteFrom(PENDING_AUTHORIZATIONS)
                .where(unwanted)
                .returning()
                .fetch());
    }

    /** What their connections stand on stays. */
    private static void forget(DSLContext sql, Seq<PendingAuthorizationRow> gone) {
        var secrets = gone.flatMap(row -> secrets(row.getCandidate()));
        if (!secrets.isEmpty()) {
            var connections = gone.map(PendingAuthorizationRow::getConnectionId).distinct();
            sql.deleteFrom(SECRETS)
                    .where(SECRETS.ID.in(
                            secrets.removeAll(stoodOn(sql, connections)).toJavaList()))
                    .execute();
        }
    }

    private static Seq<UUID> stoodOn(DSLContext sql, Seq<UUID> connections) {
        return List.ofAll(sql.select(CONNECTIONS.DETAILS)
                        .from(CONNECTIONS)
                        .where(CONNECTIONS.ID.in(connections.toJavaList()))
                        .fetch(CONNECTIONS.DETAILS))
                .flatMap(Candidates::secrets);
    }

    private static Seq<UUID> secrets(DetailsDocument details) {
        return Details.restore(details).secrets().map(SecretRef::id);
    }
}
