package io.liaison.providers.hook;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.regex.Pattern;

/**
 * Public keys as providers show them: in PEM, alone or in a certificate, or as one line in Base64 or hexadecimal digits, which may be
 * the bare bytes of a key of Ed25519 or of a point of P-256.
 */
final class PublicKeys {
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN (PUBLIC KEY|CERTIFICATE)-----([A-Za-z0-9+/=\\s]++)-----END \\1-----");

    /** What stands before the bare bytes of a key of so many bytes. */
    private static final Map<Integer, String> HEADS =
            HashMap.of(32, "302a300506032b6570032100", 65, "3059301306072a8648ce3d020106082a8648ce3d030107034200");

    private PublicKeys() {}

    static Option<PublicKey> parse(String family, String text) {
        try {
            return read(family, text.strip());
        } catch (GeneralSecurityException none) {
            return Option.none();
        }
    }

    private static Option<PublicKey> read(String family, String text) throws GeneralSecurityException {
        var pem = PEM.matcher(text);
        if (!pem.find()) {
            var bare = Spelled.hex(text).orElse(() -> Spelled.base64(text.replaceAll("\\s", "")));
            return bare.isEmpty() ? Option.none() : Option.some(key(family, structured(bare.getOrElse(new byte[0]))));
        }
        var inside = Spelled.base64(pem.group(2).replaceAll("\\s", "")).getOrElse(new byte[0]);
        return Option.some(pem.group(1).equals("CERTIFICATE") ? certified(inside) : key(family, inside));
    }

    private static PublicKey key(String family, byte[] structure) throws GeneralSecurityException {
        return KeyFactory.getInstance(family).generatePublic(new X509EncodedKeySpec(structure));
    }

    private static PublicKey certified(byte[] certificate) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(certificate))
                .getPublicKey();
    }

    private static byte[] structured(byte[] bare) {
        return HEADS.get(bare.length)
                .flatMap(Spelled::hex)
                .map(head -> Contents.concatenated(head, bare))
                .getOrElse(bare);
    }
}
