package io.liaison.persistence.folder;

import io.liaison.domain.folder.Description;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.folder.FolderName;
import io.liaison.domain.folder.FolderPath;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.Version;
import io.liaison.persistence.schema.tables.records.FolderRow;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.UUID;

/** Reads folders back. */
final class FolderRows {

    private FolderRows() {}

    static Folder restore(FolderRow row) {
        return new Folder(
                new FolderId(row.getId()),
                new TenantId(row.getTenantId()),
                row.getNumber(),
                Option.<UUID>of(row.getParentId()).map(FolderId::new),
                Array.of(row.getLineage()).map(FolderId::new),
                new FolderName(row.getName()),
                new FolderPath(row.getPath()),
                Option.<UUID>of(row.getOwnerId()).map(PrincipalId::new),
                new Description(row.getDescription()),
                row.getCreatedAt(),
                row.getUpdatedAt(),
                new Version(row.getVersion()));
    }
}
