package io.liaison.persistence.event;

import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.error.Failure;
import io.liaison.domain.farewell.Patience;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.trigger.FormerSubscription;
import io.liaison.persistence.document.Subscriptions;
import io.liaison.persistence.schema.tables.records.FormerSubscriptionRow;
import io.liaison.persistence.vault.Binding;
import io.liaison.persistence.vault.Seal;
import io.vavr.control.Either;
import java.util.UUID;

/** Former subscriptions, sealed into rows and opened again. */
final class FormerSubscriptionRows {
    private final Seal seal;

    FormerSubscriptionRows(Seal seal) {
        this.seal = seal;
    }

    Either<Failure, FormerSubscriptionRow> row(FormerSubscription former) {
        return seal.close(binding(former.tenant(), former.connection(), former.id()), Subscriptions.text(former))
                .map(request -> row(former, request));
    }

    Either<Failure, FormerSubscription> restore(FormerSubscriptionRow row) {
        var tenant = new TenantId(row.getTenantId());
        var connection = new ConnectionId(row.getConnectionId());
        return seal.open(binding(tenant, connection, row.getId()), row.getRequest())
                .map(text -> Subscriptions.restore(
                        row.getId(),
                        tenant,
                        connection,
                        new ConnectorKey(row.getConnectorKey()),
                        text,
                        new Patience(row.getSince(), row.getAttempts(), row.getDueAt())));
    }

    private static FormerSubscriptionRow row(FormerSubscription former, byte[] request) {
        var row = new FormerSubscriptionRow();
        row.setId(former.id());
        row.setTenantId(former.tenant().value());
        row.setConnectionId(former.connection().value());
        row.setConnectorKey(former.connector().value());
        row.setRequest(request);
        row.setSince(former.patience().since());
        row.setAttempts(former.patience().attempts());
        row.setDueAt(former.patience().due());
        return row;
    }

    private static Binding binding(TenantId tenant, ConnectionId connection, UUID id) {
        return new Binding(
                SecretOwner.connection(tenant, connection), SecretPurpose.FORMER_SUBSCRIPTION, id.toString());
    }
}
