package io.liaison.persistence.connection;

import io.liaison.domain.authentication.AuthenticationDetails;
import io.liaison.domain.authentication.AuthenticationType;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionName;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.PollingFrequency;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.shared.PlainText;
import io.liaison.persistence.document.Details;
import io.liaison.persistence.document.DetailsDocument;
import io.liaison.persistence.document.Diagnoses;
import io.liaison.persistence.document.DiagnosisDocument;
import io.liaison.persistence.document.RowMapping;
import io.liaison.persistence.schema.tables.records.ConnectionRow;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Outward only: rows come back through {@link ConnectionRows}. */
@Mapper(config = RowMapping.class)
interface ConnectionRowMapper {

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "tenantId", source = "placement.tenant.value")
    @Mapping(target = "folderId", source = "placement.folder.value")
    @Mapping(target = "connectorKey", source = "placement.connector.value")
    @Mapping(target = "ownerId", source = "placement.owner.value")
    @Mapping(target = "name", source = "name.value")
    @Mapping(target = "nameFolded", source = "name", qualifiedByName = "folded")
    @Mapping(target = "nameOrder", source = "name", qualifiedByName = "order")
    @Mapping(target = "authenticationKind", source = "details.how")
    @Mapping(target = "accountId", source = "account", qualifiedByName = "id")
    @Mapping(target = "accountLabel", source = "account", qualifiedByName = "label")
    @Mapping(target = "accountFolded", source = "account", qualifiedByName = "folded")
    @Mapping(target = "status", source = "status", qualifiedByName = "name")
    @Mapping(target = "statusSince", source = "status", qualifiedByName = "since")
    @Mapping(target = "pendingUntil", source = "status", qualifiedByName = "until")
    @Mapping(target = "diagnosis", source = "status")
    @Mapping(target = "refusals", source = "status", qualifiedByName = "refusals")
    @Mapping(target = "nextCheckAt", ignore = true)
    @Mapping(target = "certificateEndsAt", source = "details", qualifiedByName = "end")
    @Mapping(target = "certificateWarnedEnd", ignore = true)
    @Mapping(target = "certificateWarnedDays", ignore = true)
    @Mapping(target = "pollingSeconds", source = "pollingFrequency")
    @Mapping(target = "isDefault", source = "isDefault")
    @Mapping(target = "createdAt", source = "timeline.createdAt")
    @Mapping(target = "updatedAt", source = "timeline.updatedAt")
    @Mapping(target = "checkedAt", source = "timeline.checkedAt")
    @Mapping(target = "lastUsedAt", source = "timeline.lastUsedAt")
    @Mapping(target = "version", source = "version.value")
    ConnectionRow toRow(Connection connection);

    @Named("folded")
    default String folded(ConnectionName name) {
        return name.folded();
    }

    @Named("order")
    default String order(ConnectionName name) {
        return PlainText.ordered(name.value());
    }

    @Named("end")
    default @Nullable Instant end(AuthenticationDetails details) {
        return Details.end(details.how()).getOrNull();
    }

    default String kind(AuthenticationType how) {
        return how.kind().name();
    }

    default DetailsDocument document(AuthenticationDetails details) {
        return Details.document(details);
    }

    @Named("id")
    default @Nullable String id(Option<Account> account) {
        return account.map(Account::id).getOrNull();
    }

    @Named("label")
    default @Nullable String label(Option<Account> account) {
        return account.map(Account::label).getOrNull();
    }

    @Named("folded")
    default @Nullable String folded(Option<Account> account) {
        return account.map(Account::label).map(PlainText::folded).getOrNull();
    }

    @Named("name")
    default String name(ConnectionStatus status) {
        return StatusName.of(status).name();
    }

    @Named("since")
    default Instant since(ConnectionStatus status) {
        return status.since();
    }

    @Named("until")
    default @Nullable Instant until(ConnectionStatus status) {
        return switch (status) {
            case ConnectionStatus.Pending pending -> pending.until();
            case ConnectionStatus.Connected connected -> null;
            case ConnectionStatus.Disconnected disconnected -> null;
        };
    }

    default @Nullable DiagnosisDocument diagnosis(ConnectionStatus status) {
        return switch (status) {
            case ConnectionStatus.Pending pending -> null;
            case ConnectionStatus.Connected connected -> null;
            case ConnectionStatus.Disconnected disconnected -> Diagnoses.document(disconnected.diagnosis());
        };
    }

    @Named("refusals")
    default int refusals(ConnectionStatus status) {
        return switch (status) {
            case ConnectionStatus.Pending pending -> 0;
            case ConnectionStatus.Connected connected -> 0;
            case ConnectionStatus.Disconnected disconnected -> disconnected.refusals();
        };
    }

    default int seconds(PollingFrequency frequency) {
        return Math.toIntExact(frequency.every().toSeconds());
    }

    default @Nullable Instant instant(Option<Instant> at) {
        return at.getOrNull();
    }
}
