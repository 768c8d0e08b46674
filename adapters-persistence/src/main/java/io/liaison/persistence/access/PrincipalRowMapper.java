package io.liaison.persistence.access;

import io.liaison.domain.access.Principal;
import io.liaison.persistence.document.RowMapping;
import io.liaison.persistence.schema.tables.records.PrincipalRow;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Outward only. */
@Mapper(config = RowMapping.class)
interface PrincipalRowMapper {

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "tenantId", source = "tenant.value")
    PrincipalRow toRow(Principal principal);
}
