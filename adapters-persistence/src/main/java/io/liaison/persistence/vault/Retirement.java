package io.liaison.persistence.vault;

import io.liaison.domain.error.Failure;
import io.liaison.domain.rotation.DataKeyId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.schema.tables.records.KeyRotationRow;
import io.vavr.control.Either;
import org.jooq.DSLContext;

/**
 * Removes keys that nothing is under any more. The one that was the newest before stays until the next rotation: a process
 * that was halted between sealing and storing may still bring something under it, and that must not be lost.
 */
final class Retirement {
    private final Keysets keysets;

    Retirement(Keysets keysets) {
        this.keysets = keysets;
    }

    Either<Failure, Keyring> of(DSLContext sql, KeyRotationRow finished) {
        var tenant = new TenantId(finished.getTenantId());
        return keysets.locked(tenant).flatMap(row -> keysets.open(tenant, row)).flatMap(keys -> {
            var idle = keys.ids()
                    .remove(keys.primary())
                    .reject(key -> key.toString().equals(finished.getFormerKeyId()))
                    .reject(key -> isInUse(sql, tenant, key));
            return idle.isEmpty() ? Either.right(keys) : keysets.replace(tenant, keys.without(idle));
        });
    }

    private static boolean isInUse(DSLContext sql, TenantId tenant, DataKeyId key) {
        return SealedColumns.ALL.exists(column -> sql.fetchExists(
                column.table(),
                column.tenant().eq(tenant.value()),
                column.prefix().eq(Prefix.of(key))));
    }
}
