package io.liaison.providers.tls;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collections;

/** Reads a PKCS #12 key store that holds one key. */
final class KeyStoreReader {

    private KeyStoreReader() {}

    static Either<Failure, KeyMaterial> read(Secret base64, Option<Secret> password) {
        var secret = password.fold(() -> "", Secret::reveal).toCharArray();
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(Base64.getMimeDecoder().decode(base64.reveal())), secret);
            return onlyKey(store, secret);
        } catch (IOException unreadable) {
            var wrongPassword = unreadable.getCause() instanceof UnrecoverableKeyException;
            return unreadable(wrongPassword ? "keyStorePassword" : "keyStore");
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return unreadable("keyStore");
        }
    }

    private static Either<Failure, KeyMaterial> onlyKey(KeyStore store, char[] secret) throws GeneralSecurityException {
        var keys = List.<PrivateKey>empty();
        var chain = List.<X509Certificate>empty();
        for (var alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, secret) instanceof PrivateKey key) {
                keys = keys.append(key);
                chain = List.of(store.getCertificateChain(alias)).map(X509Certificate.class::cast);
            }
        }
        return keys.size() == 1 && !chain.isEmpty()
                ? KeyMaterial.join("keyStore", chain, keys.head())
                : unreadable("keyStore");
    }

    private static <T> Either<Failure, T> unreadable(String argument) {
        return Either.left(new CertificateUnreadable(argument));
    }
}
