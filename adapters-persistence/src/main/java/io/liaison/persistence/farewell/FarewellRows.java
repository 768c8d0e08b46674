package io.liaison.persistence.farewell;

import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.ClientProof;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.farewell.Addressee;
import io.liaison.domain.farewell.Farewell;
import io.liaison.domain.farewell.Origin;
import io.liaison.domain.farewell.Patience;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FarewellId;
import io.liaison.domain.shared.RevocationReach;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.document.Manners;
import io.liaison.persistence.schema.tables.records.FarewellRow;
import io.vavr.control.Option;
import java.net.URI;
import java.util.UUID;

/** Farewells, to rows and back. */
final class FarewellRows {

    private FarewellRows() {}

    static FarewellRow row(Farewell farewell) {
        var row = new FarewellRow();
        row.setId(farewell.id().value());
        var origin = farewell.origin();
        row.setTenantId(origin.tenant().value());
        row.setConnectionId(origin.connection().value());
        row.setConnectorKey(origin.connector().value());
        row.setAccountId(origin.account().getOrNull());
        var addressee = farewell.addressee();
        row.setClientId(addressee.client().value());
        row.setProofMethod(addressee.proof().method().name());
        row.setProofId(addressee.proof().secret().map(SecretRef::id).getOrNull());
        row.setProofPurpose(
                addressee.proof().secret().map(ref -> ref.purpose().name()).getOrNull());
        row.setIssuer(addressee.issuer().map(URI::toString).getOrNull());
        row.setRevocation(addressee.revocation().map(URI::toString).getOrNull());
        row.setReach(addressee.reach().name());
        row.setManner(Manners.document(addressee.manner()));
        row.setTokenId(farewell.token().id());
        row.setTokenPurpose(farewell.token().purpose().name());
        row.setSince(farewell.patience().since());
        row.setAttempts(farewell.patience().attempts());
        row.setDueAt(farewell.patience().due());
        return row;
    }

    static Farewell restore(FarewellRow row) {
        return new Farewell(
                new FarewellId(row.getId()),
                new Origin(
                        new TenantId(row.getTenantId()),
                        new ConnectionId(row.getConnectionId()),
                        new ConnectorKey(row.getConnectorKey()),
                        Option.of(row.getAccountId())),
                new Addressee(
                        new ClientId(row.getClientId()),
                        new ClientProof(ClientProof.Method.valueOf(row.getProofMethod()), proofSecret(row)),
                        Option.<String>of(row.getIssuer()).map(URI::create),
                        Option.<String>of(row.getRevocation()).map(URI::create),
                        RevocationReach.valueOf(row.getReach()),
                        Manners.restore(row.getManner())),
                new SecretRef(row.getTokenId(), SecretPurpose.valueOf(row.getTokenPurpose())),
                new Patience(row.getSince(), row.getAttempts(), row.getDueAt()));
    }

    private static Option<SecretRef> proofSecret(FarewellRow row) {
        return Option.<UUID>of(row.getProofId())
                .flatMap(id -> Option.<String>of(row.getProofPurpose())
                        .map(purpose -> new SecretRef(id, SecretPurpose.valueOf(purpose))));
    }
}
