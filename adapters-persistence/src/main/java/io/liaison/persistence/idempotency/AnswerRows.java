package io.liaison.persistence.idempotency;

import static io.liaison.persistence.schema.Tables.REMEMBERED_ANSWERS;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.error.Failure;
import io.liaison.domain.idempotency.Claim;
import io.liaison.domain.idempotency.EarlierRequest;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.schema.tables.records.RememberedAnswerRow;
import io.liaison.persistence.vault.Binding;
import io.liaison.persistence.vault.Digest;
import io.liaison.persistence.vault.Seal;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.UUID;

/** Seals requests and answers into rows and opens them again. */
final class AnswerRows {
    private final Seal seal;

    AnswerRows(Seal seal) {
        this.seal = seal;
    }

    static String digest(Claim claim) {
        return Digest.of(new Secret(claim.key().value()));
    }

    Either<Failure, RememberedAnswerRow> row(Claim claim) {
        return seal.close(binding(claim, SecretPurpose.REQUEST_FINGERPRINT), claim.fingerprint())
                .map(fingerprint -> row(claim, fingerprint));
    }

    private static RememberedAnswerRow row(Claim claim, byte[] fingerprint) {
        var row = new RememberedAnswerRow();
        row.setId(claim.id());
        row.setTenantId(claim.tenant().value());
        row.setPrincipalId(claim.principal().value());
        row.setKeyDigest(digest(claim));
        row.setFingerprint(fingerprint);
        row.setClaimedAt(claim.madeAt());
        return row;
    }

    Either<Failure, byte[]> sealed(Claim claim, Secret answer) {
        return seal.close(binding(claim, SecretPurpose.REMEMBERED_ANSWER), answer);
    }

    Either<Failure, EarlierRequest> restore(RememberedAnswerRow row) {
        return seal.open(binding(row, SecretPurpose.REQUEST_FINGERPRINT), row.getFingerprint())
                .flatMap(fingerprint -> answer(row).map(answer -> new EarlierRequest(fingerprint, answer)));
    }

    private Either<Failure, Option<Secret>> answer(RememberedAnswerRow row) {
        var answer = row.get(REMEMBERED_ANSWERS.ANSWER);
        return answer == null
                ? Either.right(Option.none())
                : seal.open(binding(row, SecretPurpose.REMEMBERED_ANSWER), answer)
                        .map(Option::some);
    }

    private static Binding binding(Claim claim, SecretPurpose purpose) {
        return binding(claim.tenant(), claim.principal(), purpose, claim.id());
    }

    private static Binding binding(RememberedAnswerRow row, SecretPurpose purpose) {
        return binding(new TenantId(row.getTenantId()), new PrincipalId(row.getPrincipalId()), purpose, row.getId());
    }

    private static Binding binding(TenantId tenant, PrincipalId principal, SecretPurpose purpose, UUID row) {
        return new Binding(SecretOwner.principal(tenant, principal), purpose, row.toString());
    }
}
