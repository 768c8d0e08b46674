package io.liaison.persistence.authorization;

import io.liaison.application.port.outbound.DeviceAuthorizations.KeptAnswer;
import io.liaison.application.port.outbound.DeviceAuthorizations.Turn;
import io.liaison.domain.authentication.DeviceAuthorization;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.document.Responses;
import io.liaison.persistence.schema.tables.records.DeviceAuthorizationRow;
import io.liaison.persistence.schema.tables.records.PendingAuthorizationRow;
import io.liaison.persistence.vault.Binding;
import io.liaison.persistence.vault.Seal;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Seals what providers are asked with and what they answer, and opens it again. */
final class DeviceRows {
    private final AuthorizationRows consents;
    private final Seal seal;

    DeviceRows(Seal seal) {
        this.consents = new AuthorizationRows(seal);
        this.seal = seal;
    }

    /** Without the moment from which on it is due: that is for the database to say. */
    Either<Failure, DeviceAuthorizationRow> row(UUID id, DeviceAuthorization authorization) {
        var consent = authorization.consent();
        return seal.close(binding(id, consent, SecretPurpose.DEVICE_CODE), authorization.code())
                .map(code -> {
                    var row = new DeviceAuthorizationRow();
                    row.setId(id);
                    row.setTenantId(consent.tenant().value());
                    row.setConnectionId(consent.connection().value());
                    row.setDeviceCode(code);
                    row.setIntervalSeconds(authorization.interval().toSeconds());
                    row.setUnanswered(authorization.unanswered());
                    return row;
                });
    }

    Either<Failure, byte[]> seal(UUID id, DeviceAuthorization authorization, KeptAnswer answer) {
        return seal.close(
                binding(id, authorization.consent(), SecretPurpose.DEVICE_ANSWER), Responses.text(answer.response()));
    }

    Either<Failure, Turn> restore(DeviceAuthorizationRow row, PendingAuthorizationRow stored) {
        return consents.restore(stored)
                .flatMap(consent -> seal.open(
                                binding(row.getId(), consent, SecretPurpose.DEVICE_CODE), row.getDeviceCode())
                        .map(code -> new DeviceAuthorization(
                                consent, code, Duration.ofSeconds(row.getIntervalSeconds()), row.getUnanswered()))
                        .flatMap(authorization -> answer(row, consent).map(answer -> new Turn(authorization, answer))));
    }

    private Either<Failure, Option<KeptAnswer>> answer(DeviceAuthorizationRow row, PendingAuthorization consent) {
        var place = binding(row.getId(), consent, SecretPurpose.DEVICE_ANSWER);
        return Option.<byte[]>of(row.getAnswer())
                .flatMap(kept -> Option.<Instant>of(row.getAskedAt())
                        .map(at -> seal.open(place, kept)
                                .map(text -> Option.some(new KeptAnswer(Responses.restore(text), at)))))
                .getOrElse(() -> Either.right(Option.none()));
    }

    private static Binding binding(UUID id, PendingAuthorization consent, SecretPurpose purpose) {
        var owner = SecretOwner.connection(consent.tenant(), consent.connection());
        return new Binding(owner, purpose, id.toString());
    }
}
