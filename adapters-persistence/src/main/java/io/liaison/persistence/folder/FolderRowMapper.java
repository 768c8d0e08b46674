package io.liaison.persistence.folder;

import io.liaison.domain.folder.Folder;
import io.liaison.domain.folder.FolderName;
import io.liaison.domain.folder.FolderPath;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PlainText;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.persistence.document.RowMapping;
import io.liaison.persistence.schema.tables.records.FolderRow;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Outward only: rows come back through {@link FolderRows}. */
@Mapper(config = RowMapping.class)
interface FolderRowMapper {
    String BELOW = "\u0001";

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "tenantId", source = "tenant.value")
    @Mapping(target = "parentId", source = "parent")
    @Mapping(target = "name", source = "name.value")
    @Mapping(target = "nameFolded", source = "name", qualifiedByName = "folded")
    @Mapping(target = "path", source = "path.value")
    @Mapping(target = "nameOrder", source = "name", qualifiedByName = "order")
    @Mapping(target = "pathOrder", source = "path", qualifiedByName = "order")
    @Mapping(target = "description", source = "description.value")
    @Mapping(target = "version", source = "version.value")
    @Mapping(target = "ownerId", source = "owner")
    FolderRow toRow(Folder folder);

    default @Nullable UUID id(Option<FolderId> id) {
        return id.map(FolderId::value).getOrNull();
    }

    default UUID[] ids(Seq<FolderId> ids) {
        return ids.map(FolderId::value).toJavaArray(UUID[]::new);
    }

    default @Nullable UUID owner(Option<PrincipalId> owner) {
        return owner.map(PrincipalId::value).getOrNull();
    }

    @Named("folded")
    default String folded(FolderName name) {
        return name.folded();
    }

    @Named("order")
    default String order(FolderName name) {
        return PlainText.ordered(name.value());
    }

    /** Sorts a folder right before those in it: what separates the names comes before all that a name can hold. */
    @Named("order")
    default String order(FolderPath path) {
        return Array.of(path.value().split("/")).map(PlainText::ordered).mkString(BELOW);
    }
}
