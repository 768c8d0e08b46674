package io.liaison.persistence.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClients;
import com.google.crypto.tink.subtle.AesGcmJce;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.EncryptionKeyMalformed;
import io.vavr.control.Either;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

/** The key that only opens keysets: 32 bytes in Base64, or the address of one in a key management service. */
final class MasterKey {
    private static final int BYTES = 32;

    private MasterKey() {}

    /** @failure 1801 neither 32 bytes nor an address that a registered Tink KMS client serves */
    static Either<Failure, Aead> parse(Secret setting) {
        var text = setting.reveal().strip();
        try {
            return text.contains("://")
                    ? remote(text)
                    : local(Base64.getDecoder().decode(text));
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            return Either.left(new EncryptionKeyMalformed());
        }
    }

    private static Either<Failure, Aead> remote(String uri) throws GeneralSecurityException {
        return Either.right(KmsClients.get(uri).getAead(uri));
    }

    /** Tink takes a copy, so that of these bytes nothing need stay. */
    private static Either<Failure, Aead> local(byte[] key) throws GeneralSecurityException {
        try {
            return key.length == BYTES ? Either.right(new AesGcmJce(key)) : Either.left(new EncryptionKeyMalformed());
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
