package io.liaison.providers.tls;

import io.vavr.collection.List;
import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * Shows the one certificate that a connection has. Which authorities a server names is not looked at: whoever entered
 * that certificate meant it for that server, and the server's own refusal is clearer than a missing certificate.
 */
final class ShownCertificate extends X509ExtendedKeyManager {
    private static final String ALIAS = "client";
    private final KeyMaterial material;

    ShownCertificate(KeyMaterial material) {
        this.material = material;
    }

    @Override
    public @Nullable String chooseClientAlias(String[] types, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return List.of(types).contains(material.key().getAlgorithm()) ? ALIAS : null;
    }

    @Override
    public String[] getClientAliases(String type, Principal @Nullable [] issuers) {
        return new String[] {ALIAS};
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return material.chain().toJavaArray(X509Certificate[]::new);
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
        return material.key();
    }

    @Override
    public @Nullable String chooseServerAlias(String type, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }

    @Override
    public String[] getServerAliases(String type, Principal @Nullable [] issuers) {
        return new String[0];
    }
}
