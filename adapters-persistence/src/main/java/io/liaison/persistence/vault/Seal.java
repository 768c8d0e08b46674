package io.liaison.persistence.vault;

import com.google.crypto.tink.Aead;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;

/** Seals secrets to what they belong to, and opens them there only. The one translator of Tink's errors. */
public final class Seal {
    private static final Duration RETRY_AFTER = Duration.ofMinutes(5);
    private final Aead aead;
    private final String keyId;

    Seal(Aead aead, String keyId) {
        this.aead = aead;
        this.keyId = keyId;
    }

    public byte[] close(Binding binding, Secret secret) {
        try {
            return aead.encrypt(secret.reveal().getBytes(StandardCharsets.UTF_8), binding.associatedData());
        } catch (GeneralSecurityException unreachable) {
            throw new IllegalStateException("a key in memory has refused to encrypt", unreachable);
        }
    }

    /** @failure 20062 made with another key, or for another place than this */
    public Either<Failure, Secret> open(Binding binding, byte[] ciphertext) {
        try {
            var plain = aead.decrypt(ciphertext, binding.associatedData());
            return Either.right(new Secret(new String(plain, StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException refused) {
            return Either.left(undecryptable());
        }
    }

    Failure undecryptable() {
        return undecryptable(keyId);
    }

    static Failure undecryptable(String keyId) {
        return new SecretUndecryptable(keyId, RETRY_AFTER);
    }
}
