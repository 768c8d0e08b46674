package io.liaison.rest.principal;

import io.liaison.application.port.inbound.principal.IssueKey;
import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.KeyName;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.rest.wire.DtoMapping;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Keys as clients read them. */
@Mapper(config = DtoMapping.class)
interface KeyDtoMapper {

    KeyDto toDto(ApiKey key);

    @Mapping(target = "id", source = "key.id")
    @Mapping(target = "name", source = "key.name")
    @Mapping(target = "key", source = "secret")
    @Mapping(target = "createdAt", source = "key.createdAt")
    @Mapping(target = "expiresAt", source = "key.expiresAt")
    IssuedKeyDto toDto(IssueKey.Issued issued);

    default String id(ApiKeyId id) {
        return id.toString();
    }

    default String revealed(Secret secret) {
        return secret.reveal();
    }

    default @Nullable String textOrNull(Option<KeyName> name) {
        return name.map(KeyName::value).getOrNull();
    }

    default @Nullable Instant instantOrNull(Option<Instant> at) {
        return at.getOrNull();
    }
}
