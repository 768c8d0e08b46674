package io.liaison.persistence.access;

import io.liaison.domain.access.Role;
import io.liaison.domain.shared.Permission;
import io.liaison.persistence.document.RowMapping;
import io.liaison.persistence.schema.tables.records.RoleRow;
import io.vavr.collection.Set;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Outward only: rows come back through {@link RoleRows}. */
@Mapper(config = RowMapping.class)
interface RoleRowMapper {

    @Mapping(target = "tenantId", ignore = true)
    @Mapping(target = "name", source = "name.value")
    @Mapping(target = "version", source = "version.value")
    RoleRow toRow(Role role);

    default String[] keys(Set<Permission> permissions) {
        return permissions.toList().map(Permission::key).sorted().toJavaArray(String[]::new);
    }
}
