package io.liaison.rest.folder;

import io.liaison.application.port.Permitted;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.wire.DtoMapping;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Folders as clients read them. */
@Mapper(config = DtoMapping.class)
interface FolderDtoMapper {
    @Mapping(target = "id", source = "subject.id")
    @Mapping(target = "number", source = "subject.number")
    @Mapping(target = "name", source = "subject.name.value")
    @Mapping(target = "path", source = "subject.path.value")
    @Mapping(target = "kind", source = "subject")
    @Mapping(target = "parentId", source = "subject.parent")
    @Mapping(target = "description", source = "subject.description.value")
    @Mapping(target = "createdAt", source = "subject.createdAt")
    @Mapping(target = "updatedAt", source = "subject.updatedAt")
    @Mapping(target = "version", source = "subject.version.value")
    FolderDto toDto(Permitted<Folder> folder);

    default String id(FolderId id) {
        return id.toString();
    }

    default @Nullable String idOrNull(Option<FolderId> id) {
        return id.map(FolderId::toString).getOrNull();
    }

    default String kind(Folder folder) {
        return folder.kind().key();
    }

    default List<String> keys(Seq<Permission> permissions) {
        return permissions.map(Permission::key).asJava();
    }
}
