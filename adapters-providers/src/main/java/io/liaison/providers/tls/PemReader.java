package io.liaison.providers.tls;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;

/** Reads certificates and unencrypted keys out of PEM text, and tells only which argument it could not read. */
final class PemReader {
    private static final Seq<String> KEY_TYPES = List.of("RSA", "EC");

    private PemReader() {}

    /** At least one certificate, in the order in which they stand there. */
    static Either<Failure, Seq<X509Certificate>> certificates(String argument, Secret text) {
        return Option.sequence(PemText.blocks(text, "CERTIFICATE").map(PemReader::certificate))
                .filter(found -> !found.isEmpty())
                .toEither(() -> new CertificateUnreadable(argument));
    }

    /** Exactly one key. */
    static Either<Failure, PrivateKey> privateKey(String argument, Secret text) {
        var blocks = PemText.blocks(text, "PRIVATE KEY");
        return Option.when(blocks.size() == 1, blocks::head)
                .flatMap(PemReader::pkcs8)
                .flatMap(der -> KEY_TYPES.flatMap(type -> key(type, der)).headOption())
                .toEither(() -> new CertificateUnreadable(argument));
    }

    private static Option<X509Certificate> certificate(PemText.Block block) {
        try {
            var factory = CertificateFactory.getInstance("X.509");
            return Option.some((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(block.der())));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return Option.none();
        }
    }

    private static Option<byte[]> pkcs8(PemText.Block block) {
        try {
            return switch (block.label()) {
                case "PRIVATE KEY" -> Option.some(block.der());
                case "RSA PRIVATE KEY" -> Option.some(TraditionalKey.fromPkcs1(block.der()));
                case "EC PRIVATE KEY" -> TraditionalKey.fromSec1(block.der());
                default -> Option.none();
            };
        } catch (IllegalArgumentException malformed) {
            return Option.none();
        }
    }

    private static Option<PrivateKey> key(String type, byte[] der) {
        try {
            return Option.some(KeyFactory.getInstance(type).generatePrivate(new PKCS8EncodedKeySpec(der)));
        } catch (GeneralSecurityException another) {
            return Option.none();
        }
    }
}
