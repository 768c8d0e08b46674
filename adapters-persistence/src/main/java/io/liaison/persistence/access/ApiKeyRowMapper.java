package io.liaison.persistence.access;

import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.KeyName;
import io.liaison.persistence.document.RowMapping;
import io.liaison.persistence.schema.tables.records.ApiKeyRow;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Outward only: rows come back through {@link ApiKeyRows}. */
@Mapper(config = RowMapping.class)
interface ApiKeyRowMapper {

    @Mapping(target = "id", source = "key.id.value")
    @Mapping(target = "principalId", source = "key.holder.value")
    @Mapping(target = "name", source = "key.name")
    @Mapping(target = "createdAt", source = "key.createdAt")
    @Mapping(target = "expiresAt", source = "key.expiresAt")
    @Mapping(target = "lastUsedAt", source = "key.lastUsedAt")
    @Mapping(target = "warnedEnd", ignore = true)
    @Mapping(target = "warnedDays", ignore = true)
    ApiKeyRow toRow(ApiKey key, String digest);

    default @Nullable String text(Option<KeyName> name) {
        return name.map(KeyName::value).getOrNull();
    }

    default @Nullable Instant instant(Option<Instant> at) {
        return at.getOrNull();
    }
}
