package io.liaison.persistence.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.rotation.DataKeyId;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The keys of one tenant, ready for use: it seals with the newest and opens with any. Translates what Tink refuses. */
record Keyring(KeysetHandle keys, Aead aead, DataKeyId primary, Set<DataKeyId> ids) {

    static Keyring of(KeysetHandle keys) {
        try {
            return of(keys, keys.getPrimitive(AeadConfig2026.get(), Aead.class));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("a keyset that was made here is of no use", unusable);
        }
    }

    static Keyring of(KeysetHandle keys, Aead aead) {
        var ids = HashSet.range(0, keys.size())
                .map(at -> new DataKeyId(keys.getAt(at).getId()));
        return new Keyring(keys, aead, new DataKeyId(keys.getPrimary().getId()), ids);
    }

    /** With one key, which nobody has used. */
    static Keyring made() {
        try {
            return of(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()));
        } catch (GeneralSecurityException unreachable) {
            throw new IllegalStateException("every Java platform makes keys", unreachable);
        }
    }

    /** A new key in front; the others go on opening what they have sealed. */
    Keyring turned() {
        var added = KeysetHandle.importKey(made().keys.getPrimary().getKey()).makePrimary();
        return built(KeysetHandle.newBuilder(keys).addEntry(added));
    }

    /** Without keys that nothing is under any more. */
    Keyring without(Set<DataKeyId> unwanted) {
        var builder = KeysetHandle.newBuilder(keys);
        for (var at = keys.size() - 1; at >= 0; at--) {
            if (unwanted.contains(new DataKeyId(keys.getAt(at).getId()))) {
                builder.deleteAt(at);
            }
        }
        return built(builder);
    }

    byte[] close(Binding binding, Secret secret) {
        try {
            return aead.encrypt(secret.reveal().getBytes(StandardCharsets.UTF_8), binding.associatedData());
        } catch (GeneralSecurityException unreachable) {
            throw new IllegalStateException("a key in memory has refused to encrypt", unreachable);
        }
    }

    Either<Failure, Secret> open(Binding binding, byte[] ciphertext) {
        try {
            var plain = aead.decrypt(ciphertext, binding.associatedData());
            return Either.right(new Secret(new String(plain, StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException refused) {
            return Either.left(Seal.undecryptable(ciphertext));
        }
    }

    private static Keyring built(KeysetHandle.Builder builder) {
        try {
            return of(builder.setConfiguration(AeadConfig2026.get()).build());
        } catch (GeneralSecurityException unreachable) {
            throw new IllegalStateException("the keys of a keyset do not make a keyset", unreachable);
        }
    }
}
