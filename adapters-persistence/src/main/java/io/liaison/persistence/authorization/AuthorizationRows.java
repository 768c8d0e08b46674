package io.liaison.persistence.authorization;

import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.document.Details;
import io.liaison.persistence.schema.tables.records.PendingAuthorizationRow;
import io.liaison.persistence.vault.Binding;
import io.liaison.persistence.vault.Digest;
import io.liaison.persistence.vault.Seal;
import io.vavr.control.Either;
import java.net.URI;
import java.util.UUID;

/** Seals authorizations into rows and opens them again. */
final class AuthorizationRows {
    private final Seal seal;

    AuthorizationRows(Seal seal) {
        this.seal = seal;
    }

    Either<Failure, PendingAuthorizationRow> row(UUID id, PendingAuthorization authorization) {
        var row = new PendingAuthorizationRow();
        row.setId(id);
        row.setTenantId(authorization.tenant().value());
        row.setConnectionId(authorization.connection().value());
        row.setRequestedBy(authorization.requestedBy().value());
        row.setTicketDigest(Digest.of(authorization.ticket()));
        row.setStateDigest(Digest.of(authorization.state()));
        row.setCandidate(Details.document(authorization.candidate()));
        row.setRedirectUri(authorization.redirectUri().toString());
        row.setExpiresAt(authorization.expiresAt());
        return sealed(row, authorization);
    }

    private Either<Failure, PendingAuthorizationRow> sealed(
            PendingAuthorizationRow row, PendingAuthorization authorization) {
        return close(row, SecretPurpose.AUTHORIZATION_TICKET, authorization.ticket())
                .peek(row::setTicket)
                .flatMap(ticket -> close(row, SecretPurpose.AUTHORIZATION_STATE, authorization.state()))
                .peek(row::setState)
                .flatMap(state -> close(row, SecretPurpose.CODE_VERIFIER, authorization.verifier()))
                .peek(row::setVerifier)
                .map(verifier -> row);
    }

    Either<Failure, PendingAuthorization> restore(PendingAuthorizationRow row) {
        return open(row, SecretPurpose.AUTHORIZATION_TICKET, row.getTicket())
                .flatMap(ticket -> open(row, SecretPurpose.AUTHORIZATION_STATE, row.getState())
                        .flatMap(state -> open(row, SecretPurpose.CODE_VERIFIER, row.getVerifier())
                                .map(verifier -> restore(row, ticket, state, verifier))));
    }

    private static PendingAuthorization restore(
            PendingAuthorizationRow row, Secret ticket, Secret state, Secret verifier) {
        return new PendingAuthorization(
                ticket,
                state,
                verifier,
                new TenantId(row.getTenantId()),
                new ConnectionId(row.getConnectionId()),
                new PrincipalId(row.getRequestedBy()),
                Details.restore(row.getCandidate()),
                URI.create(row.getRedirectUri()),
                row.getExpiresAt());
    }

    private Either<Failure, byte[]> close(PendingAuthorizationRow row, SecretPurpose purpose, Secret secret) {
        return seal.close(binding(row, purpose), secret);
    }

    private Either<Failure, Secret> open(PendingAuthorizationRow row, SecretPurpose purpose, byte[] ciphertext) {
        return seal.open(binding(row, purpose), ciphertext);
    }

    private static Binding binding(PendingAuthorizationRow row, SecretPurpose purpose) {
        var owner = SecretOwner.connection(new TenantId(row.getTenantId()), new ConnectionId(row.getConnectionId()));
        return new Binding(owner, purpose, row.getId().toString());
    }
}
