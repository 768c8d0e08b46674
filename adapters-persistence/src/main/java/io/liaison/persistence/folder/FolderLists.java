package io.liaison.persistence.folder;

import static io.liaison.persistence.schema.Tables.FOLDERS;

import io.liaison.application.port.outbound.Folders.Query;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.persistence.access.Reach;
import io.liaison.persistence.access.Standings;
import io.liaison.persistence.page.Keyset;
import io.liaison.persistence.page.Search;
import io.liaison.persistence.page.SortKey;
import io.vavr.collection.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** What a list of folders shows, what it is narrowed to, and its order. */
final class FolderLists {
    static final Permission SEEN = Permission.FOLDERS_VIEW;

    private FolderLists() {}

    /** The folders of a page, and perhaps one more: found in order or among those that are seen, as {@link Reach} tells. */
    static Condition isOn(Query query, Keyset<?, UUID> keyset, Condition after) {
        var inOrder = page(
                query,
                keyset,
                DSL.not(Reach.isNarrow())
                        .and(Standings.visible(query.viewer(), SEEN))
                        .and(after));
        var amongSeen = page(
                query,
                keyset,
                Reach.isNarrow()
                        .and(FOLDERS.ID.in(DSL.select(Reach.folder()).from(Reach.folders(query.viewer(), SEEN))))
                        .and(after));
        return FOLDERS.ID.in(inOrder.unionAll(amongSeen));
    }

    private static Select<Record1<UUID>> page(Query query, Keyset<?, UUID> keyset, Condition shown) {
        return DSL.select(FOLDERS.ID)
                .from(FOLDERS)
                .where(wanted(query), shown)
                .orderBy(keyset.orderBy())
                .limit(query.page().limit() + 1);
    }

    private static Condition wanted(Query query) {
        return FOLDERS.TENANT_ID
                .eq(query.viewer().tenant().value())
                .and(query.parent().map(FolderId::value).fold(DSL::trueCondition, FOLDERS.PARENT_ID::eq))
                .and(Search.in(query.text(), List.of(FOLDERS.NAME_FOLDED)));
    }

    static Keyset<?, UUID> keyset(Query query) {
        var key = switch (query.sort()) {
            case PATH -> SortKey.text(FOLDERS.PATH_ORDER);
            case NAME -> SortKey.text(FOLDERS.NAME_ORDER);
            case CREATED_AT -> SortKey.instant(FOLDERS.CREATED_AT);
            case UPDATED_AT -> SortKey.instant(FOLDERS.UPDATED_AT);
        };
        return new Keyset<>("folders " + query.sort(), key, SortKey.uuid(FOLDERS.ID), query.descending());
    }
}
