package io.liaison.persistence.grant;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.TOKEN_GRANTS;

import io.liaison.application.port.outbound.TokenGrants.Reading;
import io.liaison.application.port.outbound.TokenGrants.Seen;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.RevocableToken;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.ConnectionName;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.connection.StoredStatus;
import io.liaison.persistence.document.Placements;
import io.liaison.persistence.schema.tables.records.TokenGrantRow;
import io.liaison.persistence.vault.Binding;
import io.liaison.persistence.vault.Digest;
import io.liaison.persistence.vault.Seal;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Seals grants into rows and opens them again, no token more than is asked for. */
final class GrantRows {
    private final Seal seal;

    GrantRows(Seal seal) {
        this.seal = seal;
    }

    /** The columns of a grant that is new: neither whose it is nor how often it was renewed, and no trouble with it yet. */
    Either<Failure, TokenGrantRow> row(SecretOwner owner, TokenGrant grant) {
        return seal.close(
                        Binding.of(owner, SecretPurpose.ACCESS_TOKEN),
                        grant.access().value())
                .flatMap(access -> close(owner, grant.refresh()).map(refresh -> row(grant, access, refresh)));
    }

    private static TokenGrantRow row(TokenGrant grant, byte[] token, Option<byte[]> refresh) {
        var row = new TokenGrantRow();
        var access = grant.access();
        row.setAccessToken(token);
        row.setTokenType(access.type());
        row.setExpiresAt(access.expiresAt().getOrNull());
        row.setPlacement(Placements.document(access.placement()));
        row.setScopes(access.scopes().values().toJavaArray(String[]::new));
        row.setRefreshToken(refresh.getOrNull());
        row.setObtainedAt(grant.obtainedAt());
        row.setLeaseUntil(null);
        row.setAskedAt(null);
        row.setUnanswered(false);
        row.setFailures(0);
        row.setFailure(null);
        row.setRestsUntil(null);
        row.setRefreshExpiresAt(grant.refreshExpiresAt().getOrNull());
        row.setRefreshHalfAt(grant.halfOfRefreshLife().getOrNull());
        row.setDigest(Digest.of(RevocableToken.of(grant).value()));
        return row;
    }

    Either<Failure, Reading> reading(SecretOwner owner, Record row) {
        return access(owner, row)
                .map(token -> new Reading(
                        new ConnectionName(row.get(CONNECTIONS.NAME)),
                        StoredStatus.restore(row),
                        token,
                        seen(row),
                        Option.of(row.get(TOKEN_GRANTS.OBTAINED_AT)),
                        Option.of(row.get(TOKEN_GRANTS.RESTS_UNTIL)),
                        Option.of(row.get(TOKEN_GRANTS.API_BASE_URL))));
    }

    Either<Failure, Option<TokenGrant>> whole(SecretOwner owner, Record row) {
        return access(owner, row)
                .flatMap(access -> open(owner, SecretPurpose.REFRESH_TOKEN, row.get(TOKEN_GRANTS.REFRESH_TOKEN))
                        .map(refresh -> access.map(token -> new TokenGrant(
                                token,
                                refresh,
                                row.get(TOKEN_GRANTS.OBTAINED_AT),
                                Option.of(row.get(TOKEN_GRANTS.REFRESH_EXPIRES_AT))))));
    }

    private static Seen seen(Record row) {
        return Option.of(row.get(TOKEN_GRANTS.GENERATION))
                .map(generation -> new Seen(generation, row.get(TOKEN_GRANTS.FAILED_FENCE)))
                .getOrElse(Seen.NOTHING);
    }

    private Either<Failure, Option<AccessToken>> access(SecretOwner owner, Record row) {
        return open(owner, SecretPurpose.ACCESS_TOKEN, row.get(TOKEN_GRANTS.ACCESS_TOKEN))
                .map(found -> found.map(token -> new AccessToken(
                        token,
                        row.get(TOKEN_GRANTS.TOKEN_TYPE),
                        Option.of(row.get(TOKEN_GRANTS.EXPIRES_AT)),
                        new Scopes(LinkedHashSet.of(row.get(TOKEN_GRANTS.SCOPES))),
                        Placements.restore(row.get(TOKEN_GRANTS.PLACEMENT)))));
    }

    private Either<Failure, Option<byte[]>> close(SecretOwner owner, Option<Secret> refresh) {
        return refresh.map(token -> seal.close(Binding.of(owner, SecretPurpose.REFRESH_TOKEN), token)
                        .map(Option::some))
                .getOrElse(() -> Either.right(Option.none()));
    }

    private Either<Failure, Option<Secret>> open(SecretOwner owner, SecretPurpose purpose, byte @Nullable [] sealed) {
        return sealed == null
                ? Either.right(Option.none())
                : seal.open(Binding.of(owner, purpose), sealed).map(Option::some);
    }
}
