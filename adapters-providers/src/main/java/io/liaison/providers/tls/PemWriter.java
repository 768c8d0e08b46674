package io.liaison.providers.tls;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.vavr.control.Either;
import java.security.cert.CertificateEncodingException;

/** Writes the one form in which keys are kept: the chain, leaf first, and the key in PKCS #8. */
final class PemWriter {

    private PemWriter() {}

    static Either<Failure, Secret> write(KeyMaterial material) {
        var text = new StringBuilder();
        try {
            for (var certificate : material.chain()) {
                text.append(PemText.block("CERTIFICATE", certificate.getEncoded()));
            }
        } catch (CertificateEncodingException unencodable) {
            return Either.left(new CertificateUnreadable("certificate"));
        }
        return Either.right(new Secret(
                text.append(PemText.block("PRIVATE KEY", material.key().getEncoded()))
                        .toString()));
    }
}
