package io.liaison.rest.role;

import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleScope;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.wire.DtoMapping;
import io.vavr.collection.Set;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Roles as clients read them; their permissions in the order of the vocabulary. */
@Mapper(config = DtoMapping.class)
interface RoleDtoMapper {
    @Mapping(target = "name", source = "name.value")
    @Mapping(target = "version", source = "version.value")
    RoleDto toDto(Role role);

    default String key(RoleScope scope) {
        return scope.key();
    }

    default List<String> keys(Set<Permission> permissions) {
        return permissions.toList().sorted().map(Permission::key).asJava();
    }
}
