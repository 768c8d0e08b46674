package io.liaison.rest.connection;

import io.liaison.application.port.Permitted;
import io.liaison.application.text.ErrorTexts;
import io.liaison.domain.authentication.AuthenticationType;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connection.KnownEnd;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.rest.connection.ConnectionDto.WarningDto;
import io.liaison.rest.wire.DtoMapping;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Connections as clients read them, in the language of the texts. */
@Mapper(config = DtoMapping.class)
interface ConnectionDtoMapper {
    @Mapping(target = "id", source = "subject.connection.id")
    @Mapping(target = "number", source = "subject.connection.number")
    @Mapping(target = "folder.id", source = "subject.connection.placement.folder")
    @Mapping(target = "folder.path", source = "subject.folderPath.value")
    @Mapping(target = "connector.key", source = "subject.connection.placement.connector.value")
    @Mapping(target = "connector.name", source = "subject.connectorName")
    @Mapping(target = "connector.version", source = "subject.connectorVersion.value")
    @Mapping(target = "name", source = "subject.connection.name.value")
    @Mapping(target = "account", source = "subject.connection.account")
    @Mapping(target = "owner", source = "subject.connection.placement.owner")
    @Mapping(target = "authenticationType", source = "subject.connection.details.how")
    @Mapping(target = "status", source = "subject.connection.status", qualifiedByName = "name")
    @Mapping(target = "statusSince", source = "subject.connection.status", qualifiedByName = "since")
    @Mapping(target = "message", source = "subject.connection.status", qualifiedByName = "message")
    @Mapping(target = "providerMessage", source = "subject.connection.status", qualifiedByName = "providerMessage")
    @Mapping(target = "warning", source = "subject.warning")
    @Mapping(target = "checkedAt", source = "subject.connection.timeline.checkedAt")
    @Mapping(target = "pollingFrequency", source = "subject.connection.pollingFrequency.every")
    @Mapping(target = "isDefault", source = "subject.connection.isDefault")
    @Mapping(target = "createdAt", source = "subject.connection.timeline.createdAt")
    @Mapping(target = "updatedAt", source = "subject.connection.timeline.updatedAt")
    @Mapping(target = "lastUsedAt", source = "subject.connection.timeline.lastUsedAt")
    @Mapping(target = "version", source = "subject.connection.version.value")
    ConnectionDto toDto(Permitted<ConnectionView> connection, @Context ErrorTexts texts);

    @Named("name")
    default String name(ConnectionStatus status) {
        return StatusName.of(status).key();
    }

    @Named("since")
    default Instant since(ConnectionStatus status) {
        return status.since();
    }

    @Named("message")
    default @Nullable String message(ConnectionStatus status, @Context ErrorTexts texts) {
        return status instanceof Disconnected broken
                ? texts.detail(broken.diagnosis().code(), broken.diagnosis().parameters())
                : null;
    }

    @Named("providerMessage")
    default @Nullable String providerMessage(ConnectionStatus status) {
        return status instanceof Disconnected broken
                ? wordsOrNull(broken.diagnosis().providerMessage())
                : null;
    }

    default @Nullable String wordsOrNull(ProviderMessage message) {
        return message.isEmpty() ? null : message.value();
    }

    default @Nullable WarningDto warning(Option<KnownEnd> end, @Context ErrorTexts texts) {
        return end.map(known -> new WarningDto(known.what().key(), known.at(), texts.warningOf(known.what())))
                .getOrNull();
    }

    default @Nullable String label(Option<Account> account) {
        return account.map(Account::label).getOrNull();
    }

    default @Nullable Instant instantOrNull(Option<Instant> instant) {
        return instant.getOrNull();
    }

    default String id(ConnectionId id) {
        return id.toString();
    }

    default String id(FolderId id) {
        return id.toString();
    }

    default String id(PrincipalId id) {
        return id.toString();
    }

    default String kind(AuthenticationType how) {
        return how.kind().key();
    }

    default List<String> keys(Seq<Permission> permissions) {
        return permissions.map(Permission::key).asJava();
    }
}
