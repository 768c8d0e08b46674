package io.liaison.persistence.vault;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.rotation.DataKeyId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.function.BiFunction;

/** Seals secrets to what they belong to, under the keys of whose they are, and opens them there only. */
public final class Seal {
    private static final Duration RETRY_AFTER = Duration.ofMinutes(5);
    private static final String NO_KEY = "none";
    private final Keyrings keyrings;

    Seal(Keyrings keyrings) {
        this.keyrings = keyrings;
    }

    /**
     * @failure 20060 the keys of the tenant cannot be asked for
     * @failure 20062 the keys of the tenant do not open
     */
    public Either<Failure, byte[]> close(Binding binding, Secret secret) {
        return keyrings.recent(binding.owner().tenant()).map(keys -> keys.close(binding, secret));
    }

    /**
     * What seals many secrets of one tenant, for as long as it takes to store them.
     *
     * @failure 20060 the keys of the tenant cannot be asked for
     * @failure 20062 the keys of the tenant do not open
     */
    public Either<Failure, BiFunction<Binding, Secret, byte[]>> closing(TenantId tenant) {
        return keyrings.recent(tenant).map(keys -> keys::close);
    }

    /**
     * Asks the database only where the keys of the tenant are not at hand, or another node has got a newer one.
     *
     * @failure 20060 the keys of the tenant cannot be asked for
     * @failure 20062 sealed under a key that is not there, or for another place than this
     */
    public Either<Failure, Secret> open(Binding binding, byte[] ciphertext) {
        var tenant = binding.owner().tenant();
        return keyrings.atHand(tenant)
                .flatMap(keys -> isUnknownTo(keys, ciphertext) ? keyrings.reread(tenant) : Either.right(keys))
                .flatMap(keys -> keys.open(binding, ciphertext));
    }

    /** Names the key that a ciphertext needs. */
    static Failure undecryptable(byte[] ciphertext) {
        return undecryptable(Prefix.read(ciphertext).map(DataKeyId::toString).getOrElse(NO_KEY));
    }

    static Failure undecryptable(String keyId) {
        return new SecretUndecryptable(keyId, RETRY_AFTER);
    }

    /** There is no ciphertext where one should be. */
    static Failure nothing() {
        return undecryptable(NO_KEY);
    }

    private static boolean isUnknownTo(Keyring keys, byte[] ciphertext) {
        return !Prefix.read(ciphertext).forAll(keys.ids()::contains);
    }
}
