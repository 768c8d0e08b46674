package io.liaison.sandbox.registry;

import com.nimbusds.oauth2.sdk.id.ClientID;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The certificate that each client has registered; a newer one replaces it. */
public final class ClientCertificates {
    private final Map<ClientID, X509Certificate> certificates = new ConcurrentHashMap<>();
    private final InstantSource clock;

    public ClientCertificates(InstantSource clock) {
        this.clock = clock;
    }

    public void register(ClientID client, X509Certificate certificate) {
        certificates.put(client, certificate);
    }

    /** Empty when none is registered or the registered one is not valid at this moment. */
    public List<PublicKey> keysOf(ClientID client) {
        var certificate = certificates.get(client);
        return certificate == null || !isValid(certificate) ? List.of() : List.of(certificate.getPublicKey());
    }

    public boolean isValid(X509Certificate certificate) {
        var now = clock.instant();
        return !now.isBefore(certificate.getNotBefore().toInstant())
                && !now.isAfter(certificate.getNotAfter().toInstant());
    }
}
