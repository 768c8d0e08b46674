package io.liaison.rest.reference;

import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.rest.wire.DtoMapping;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** References as clients read them. */
@Mapper(config = DtoMapping.class)
interface ReferenceDtoMapper {
    @Mapping(target = "version", source = "version.value")
    ReferenceDto toDto(ConnectionReference reference);

    default String key(ReferenceKind kind) {
        return kind.key();
    }

    default @Nullable String textOrNull(Option<String> text) {
        return text.getOrNull();
    }
}
