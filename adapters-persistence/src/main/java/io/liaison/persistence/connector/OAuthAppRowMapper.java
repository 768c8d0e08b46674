package io.liaison.persistence.connector;

import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.connector.OAuthApp;
import io.liaison.persistence.document.RowMapping;
import io.liaison.persistence.schema.tables.records.OauthAppRow;
import io.vavr.control.Option;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Outward only. */
@Mapper(config = RowMapping.class)
interface OAuthAppRowMapper {

    @Mapping(target = "tenantId", source = "tenant.value")
    @Mapping(target = "connectorKey", source = "connector.value")
    @Mapping(target = "clientId", source = "client.value")
    @Mapping(target = "secretId", source = "secret")
    @Mapping(target = "version", source = "version.value")
    OauthAppRow toRow(OAuthApp app);

    default @Nullable UUID id(Option<SecretRef> secret) {
        return secret.map(SecretRef::id).getOrNull();
    }

    default String[] names(Scopes scopes) {
        return scopes.values().toJavaArray(String[]::new);
    }
}
