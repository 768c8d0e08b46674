package io.liaison.persistence.connection;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.CONNECTORS;
import static io.liaison.persistence.schema.Tables.FOLDERS;

import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionName;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connection.Placement;
import io.liaison.domain.connection.PollingFrequency;
import io.liaison.domain.connection.Timeline;
import io.liaison.domain.folder.FolderPath;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.Version;
import io.liaison.persistence.document.Details;
import io.liaison.persistence.schema.tables.records.ConnectionRow;
import io.vavr.control.Option;
import java.time.Duration;
import org.jooq.Record;

/** Reads connections back. */
public final class ConnectionRows {

    private ConnectionRows() {}

    static ConnectionView view(Record row) {
        return new ConnectionView(
                restore(row.into(CONNECTIONS)),
                new FolderPath(row.get(FOLDERS.PATH)),
                row.get(CONNECTORS.NAME),
                new Version(row.get(CONNECTORS.VERSION)),
                StoredWarning.restore(row));
    }

    public static Connection restore(ConnectionRow row) {
        return new Connection(
                new ConnectionId(row.getId()),
                row.getNumber(),
                placement(row),
                new ConnectionName(row.getName()),
                Details.restore(row.getDetails()),
                account(row),
                StoredStatus.restore(row),
                new PollingFrequency(Duration.ofSeconds(row.getPollingSeconds())),
                row.getIsDefault(),
                timeline(row),
                new Version(row.getVersion()));
    }

    private static Placement placement(ConnectionRow row) {
        return new Placement(
                new TenantId(row.getTenantId()),
                new FolderId(row.getFolderId()),
                new ConnectorKey(row.getConnectorKey()),
                new PrincipalId(row.getOwnerId()));
    }

    private static Option<Account> account(ConnectionRow row) {
        return Option.<String>of(row.getAccountId())
                .flatMap(id -> Option.<String>of(row.getAccountLabel()).map(label -> new Account(id, label)));
    }

    private static Timeline timeline(ConnectionRow row) {
        return new Timeline(
                row.getCreatedAt(), row.getUpdatedAt(), Option.of(row.getCheckedAt()), Option.of(row.getLastUsedAt()));
    }
}
