package io.liaison.rest.connector;

import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.connector.OAuthApp;
import io.liaison.rest.wire.DtoMapping;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** OAuth apps as clients read them. */
@Mapper(config = DtoMapping.class)
interface OAuthAppDtoMapper {
    @Mapping(target = "connector", source = "connector.value")
    @Mapping(target = "clientId", source = "client.value")
    @Mapping(target = "version", source = "version.value")
    OAuthAppDto toDto(OAuthApp app);

    default List<String> texts(Scopes scopes) {
        return scopes.values().toJavaList();
    }
}
