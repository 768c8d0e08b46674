package io.liaison.torture.canary.secret;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;

/** A client's key and certificate, made for one run, in a key store with a marked password. */
public record KeyStoreFile(String base64, Key key, Certificate certificate) {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    public static KeyStoreFile make(Path folder, String password)
            throws IOException, InterruptedException, GeneralSecurityException {
        var file = folder.resolve("client.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "client",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=canary",
                        "-validity",
                        "1000",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        password)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException("keytool makes no key store");
        }
        var characters = password.toCharArray();
        var store = KeyStore.getInstance(file.toFile(), characters);
        return new KeyStoreFile(
                Base64.getEncoder().encodeToString(Files.readAllBytes(file)),
                store.getKey("client", characters),
                store.getCertificate("client"));
    }

    public String privateKeyPem() {
        return pem("PRIVATE KEY", key.getEncoded());
    }

    public String certificatePem() {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem(String label, byte[] bytes) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(label, LINES.encodeToString(bytes), label);
    }
}
