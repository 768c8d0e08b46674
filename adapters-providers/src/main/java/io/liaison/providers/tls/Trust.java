package io.liaison.providers.tls;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Whom to trust: the platform's authorities, and those that an administrator added. */
final class Trust {

    private Trust() {}

    static TrustManager[] managers(Seq<X509Certificate> additional) throws GeneralSecurityException, IOException {
        var platform = managers((KeyStore) null);
        return additional.isEmpty()
                ? platform
                : managers(store(accepted(platform).appendAll(additional)));
    }

    private static Seq<X509Certificate> accepted(TrustManager[] managers) {
        return List.of(managers)
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .flatMap(manager -> List.of(manager.getAcceptedIssuers()));
    }

    private static KeyStore store(Seq<X509Certificate> authorities) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (var authority : authorities) {
            store.setCertificateEntry("authority-" + store.size(), authority);
        }
        return store;
    }

    private static TrustManager[] managers(@Nullable KeyStore store) throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
