package io.liaison.persistence.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * The master key and, while it takes the place of another one, that other. Keysets open with either and are sealed with the
 * first, each bound to its tenant, so that two of them cannot change places.
 */
record MasterKeys(Aead current, Option<Aead> former) {
    /** What the one keyset of the installation was bound to, with which older tenants have begun. */
    private static final byte[] OF_INSTALLATION = "liaison keyset".getBytes(StandardCharsets.UTF_8);

    /** @failure 1801 one of them is no master key */
    static Either<Failure, MasterKeys> parse(Secret current, Option<Secret> former) {
        return MasterKey.parse(current)
                .flatMap(key -> former.map(before -> MasterKey.parse(before).map(Option::some))
                        .getOrElse(() -> Either.right(Option.none()))
                        .map(before -> new MasterKeys(key, before)));
    }

    byte[] close(TenantId tenant, KeysetHandle keys) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, current, boundTo(tenant), AeadConfig2026.get());
    }

    Option<KeysetHandle> open(TenantId tenant, byte[] sealed) {
        return ofCurrent(tenant, sealed).orElse(() -> ofFormer(tenant, sealed));
    }

    Option<KeysetHandle> ofCurrent(TenantId tenant, byte[] sealed) {
        return with(current, tenant, sealed);
    }

    Option<KeysetHandle> ofFormer(TenantId tenant, byte[] sealed) {
        return former.flatMap(key -> with(key, tenant, sealed));
    }

    private static Option<KeysetHandle> with(Aead key, TenantId tenant, byte[] sealed) {
        return opened(key, boundTo(tenant), sealed).orElse(() -> opened(key, OF_INSTALLATION, sealed));
    }

    private static Option<KeysetHandle> opened(Aead key, byte[] place, byte[] sealed) {
        try {
            return Option.some(TinkProtoKeysetFormat.parseEncryptedKeyset(sealed, key, place, AeadConfig2026.get()));
        } catch (GeneralSecurityException refused) {
            return Option.none();
        }
    }

    private static byte[] boundTo(TenantId tenant) {
        return ("liaison keyset of " + tenant).getBytes(StandardCharsets.UTF_8);
    }
}
