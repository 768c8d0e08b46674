package io.liaison.persistence.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.schema.tables.records.KeysetRow;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * Holds keyrings in memory. To seal with one that is older than {@code memory}, it looks whether another node has changed
 * it; a keyset that is still the same is not opened again, so a key service is asked no oftener than needed.
 */
final class HeldKeyrings implements Keyrings {
    private static final int MOST = 10_000;
    private final Cache<TenantId, Held> held =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Keysets keysets;
    private final Duration memory;
    private final LongSupplier nanos;

    HeldKeyrings(Keysets keysets, Duration memory, LongSupplier nanos) {
        this.keysets = keysets;
        this.memory = memory;
        this.nanos = nanos;
    }

    @Override
    public Either<Failure, Keyring> atHand(TenantId tenant) {
        return holding(tenant).fold(() -> reread(tenant), known -> Either.right(known.keys));
    }

    @Override
    public Either<Failure, Keyring> recent(TenantId tenant) {
        return holding(tenant).filter(this::isRecent).fold(() -> reread(tenant), known -> Either.right(known.keys));
    }

    /** The age counts from before the question, so that it is never taken for newer than it is. */
    @Override
    public Either<Failure, Keyring> reread(TenantId tenant) {
        var asked = nanos.getAsLong();
        return keysets.certain(tenant)
                .flatMap(row -> opened(tenant, row).map(keys -> {
                    held.put(tenant, new Held(row.getKeyset(), keys, asked));
                    return keys;
                }));
    }

    private Either<Failure, Keyring> opened(TenantId tenant, KeysetRow row) {
        return holding(tenant)
                .filter(known -> Arrays.equals(known.sealed, row.getKeyset()))
                .fold(() -> keysets.open(tenant, row), known -> Either.right(known.keys));
    }

    private Option<Held> holding(TenantId tenant) {
        return Option.of(held.getIfPresent(tenant));
    }

    private boolean isRecent(Held known) {
        return nanos.getAsLong() - known.since < memory.toNanos();
    }

    private static final class Held {
        private final byte[] sealed;
        private final Keyring keys;
        private final long since;

        private Held(byte[] sealed, Keyring keys, long since) {
            this.sealed = sealed;
            this.keys = keys;
            this.since = since;
        }
    }
}
