package io.liaison.persistence.reference;

import io.liaison.domain.reference.ConnectionReference;
import io.liaison.persistence.document.RowMapping;
import io.liaison.persistence.schema.tables.records.ConnectionReferenceRow;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Outward only. */
@Mapper(config = RowMapping.class)
interface ReferenceRowMapper {

    @Mapping(target = "connectionId", source = "connection.value")
    @Mapping(target = "version", source = "version.value")
    ConnectionReferenceRow toRow(ConnectionReference reference);

    default @Nullable String text(Option<String> text) {
        return text.getOrNull();
    }
}
