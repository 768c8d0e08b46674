package io.liaison.persistence.connection;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.FOLDERS;

import io.liaison.application.port.outbound.Connections.Query;
import io.liaison.domain.access.Actor;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.persistence.access.Reach;
import io.liaison.persistence.access.Standings;
import io.liaison.persistence.page.Keyset;
import io.liaison.persistence.page.Search;
import io.liaison.persistence.page.SortKey;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** What a list of connections shows, what it is narrowed to, and its order. */
final class ConnectionLists {

    static final Permission SEEN = Permission.CONNECTIONS_VIEW;

    private ConnectionLists() {}

    /** What a list of a folder or of all would show of connections beside their folders, were it not narrowed. */
    static Condition seen(Actor viewer, Option<FolderId> folder) {
        return CONNECTIONS
                .TENANT_ID
                .eq(viewer.tenant().value())
                .and(is(CONNECTIONS.FOLDER_ID, folder.map(FolderId::value)))
                .and(Standings.visible(viewer, SEEN));
    }

    /** The connections of a page, and perhaps one more: found in order or folder by folder, as {@link Reach} tells. */
    static Condition isOn(Query query, Keyset<?, UUID> keyset, Condition after) {
        var most = query.page().limit() + 1;
        return CONNECTIONS.ID.in(inOrder(query, keyset, after, most).unionAll(byFolder(query, keyset, after, most)));
    }

    private static Select<Record1<UUID>> inOrder(Query query, Keyset<?, UUID> keyset, Condition after, int most) {
        return DSL.select(CONNECTIONS.ID)
                .from(CONNECTIONS)
                .join(FOLDERS)
                .on(FOLDERS.ID.eq(CONNECTIONS.FOLDER_ID))
                .where(DSL.not(Reach.isNarrow()), Standings.visible(query.viewer(), SEEN), wanted(query), after)
                .orderBy(keyset.orderBy())
                .limit(most);
    }

    private static Select<Record1<UUID>> byFolder(Query query, Keyset<?, UUID> keyset, Condition after, int most) {
        var found = DSL.select(CONNECTIONS.ID, keyset.key().column())
                .from(CONNECTIONS)
                .where(CONNECTIONS.FOLDER_ID.eq(Reach.folder()), wanted(query), after)
                .orderBy(keyset.orderBy())
                .limit(most)
                .asTable("found");
        return DSL.select(found.field(CONNECTIONS.ID))
                .from(Reach.folders(query.viewer(), SEEN))
                .crossJoin(DSL.lateral(found))
                .where(Reach.isNarrow())
                .orderBy(keyset.orderBy(found))
                .limit(most);
    }

    private static Condition wanted(Query query) {
        var filter = query.filter();
        return CONNECTIONS
                .TENANT_ID
                .eq(query.viewer().tenant().value())
                .and(is(CONNECTIONS.FOLDER_ID, query.folder().map(FolderId::value)))
                .and(is(CONNECTIONS.CONNECTOR_KEY, filter.connector().map(ConnectorKey::value)))
                .and(is(CONNECTIONS.AUTHENTICATION_KIND, filter.kind().map(AuthenticationKind::name)))
                .and(is(CONNECTIONS.OWNER_ID, filter.owner().map(PrincipalId::value)))
                .and(filter.status().fold(DSL::trueCondition, status -> StoredStatus.is(status, query.now())))
                .and(filter.why().fold(DSL::trueCondition, why -> StoredStatus.isBrokenBy(why, query.now())))
                .and(filter.time().fold(DSL::trueCondition, time -> StoredStatus.isBrokenFor(time, query.now())))
                .and(Search.in(filter.text(), List.of(CONNECTIONS.NAME_FOLDED, CONNECTIONS.ACCOUNT_FOLDED)));
    }

    static Keyset<?, UUID> keyset(Query query) {
        var key = switch (query.sort()) {
            case NAME -> SortKey.text(CONNECTIONS.NAME_ORDER);
            case CONNECTOR -> SortKey.text(CONNECTIONS.CONNECTOR_KEY);
            case CREATED_AT -> SortKey.instant(CONNECTIONS.CREATED_AT);
            case UPDATED_AT -> SortKey.instant(CONNECTIONS.UPDATED_AT);
        };
        return new Keyset<>("connections " + query.sort(), key, SortKey.uuid(CONNECTIONS.ID), query.descending());
    }

    private static <T> Condition is(Field<T> column, Option<T> wanted) {
        return wanted.fold(DSL::trueCondition, column::eq);
    }
}
