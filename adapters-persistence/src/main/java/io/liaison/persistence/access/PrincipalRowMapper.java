package io.liaison.persistence.access;

import io.liaison.domain.access.Principal;
import io.liaison.domain.access.Role;
import io.liaison.persistence.document.RowMapping;
import io.liaison.persistence.schema.tables.records.PrincipalRow;
import io.vavr.collection.Set;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Outward only. */
@Mapper(config = RowMapping.class)
interface PrincipalRowMapper {

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "tenantId", source = "tenant.value")
    PrincipalRow toRow(Principal principal);

    default String[] names(Set<Role> roles) {
        return roles.toList().map(Role::name).sorted().toJavaArray(String[]::new);
    }
}
