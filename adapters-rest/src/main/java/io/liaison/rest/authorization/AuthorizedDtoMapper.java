package io.liaison.rest.authorization;

import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.rest.wire.DtoMapping;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Connections as the end of a consent shows them: whoever opens the callback is a browser and no known caller. */
@Mapper(config = DtoMapping.class)
interface AuthorizedDtoMapper {
    @Mapping(target = "id", source = "connection.id")
    @Mapping(target = "name", source = "connection.name.value")
    @Mapping(target = "folder", source = "folderPath.value")
    @Mapping(target = "connector", source = "connectorName")
    @Mapping(target = "account", source = "connection.account")
    @Mapping(target = "status", source = "connection.status")
    @Mapping(target = "version", source = "connection.version.value")
    AuthorizedDto toDto(ConnectionView view);

    default String id(ConnectionId id) {
        return id.toString();
    }

    default String name(ConnectionStatus status) {
        return StatusName.of(status).key();
    }

    default @Nullable String label(Option<Account> account) {
        return account.map(Account::label).getOrNull();
    }
}
