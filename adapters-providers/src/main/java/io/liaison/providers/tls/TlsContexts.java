package io.liaison.providers.tls;

import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

/** TLS as this installation speaks it: whom it trusts is the same for all calls, as whom it appears is not. */
public final class TlsContexts {
    private static final String AUTHORITIES = "trustedAuthorities";
    private final TrustManager[] trusted;
    private final SSLSocketFactory anonymous;

    private TlsContexts(TrustManager[] trusted) throws GeneralSecurityException {
        this.trusted = trusted;
        this.anonymous = socketFactory(new KeyManager[0]);
    }

    /** {@code authorities} are trusted beside those of the platform. */
    public static Either<Failure, TlsContexts> trusting(Option<String> authorities) {
        return authorities
                .filter(text -> !text.isBlank())
                .map(text -> PemReader.certificates(AUTHORITIES, new Secret(text)))
                .getOrElse(() -> Either.right(List.empty()))
                .flatMap(TlsContexts::open);
    }

    /** Sockets that show the certificate to servers that ask for one. */
    public Either<Failure, SSLSocketFactory> socketFactory(Option<ClientKey> certificate) {
        return certificate.fold(
                () -> Either.right(anonymous), key -> KeyMaterial.of(key).flatMap(this::showing));
    }

    private static Either<Failure, TlsContexts> open(Seq<X509Certificate> additional) {
        try {
            return Either.right(new TlsContexts(Trust.managers(additional)));
        } catch (GeneralSecurityException | IOException unusable) {
            return Either.left(new CertificateUnreadable(AUTHORITIES));
        }
    }

    private Either<Failure, SSLSocketFactory> showing(KeyMaterial material) {
        try {
            return Either.right(socketFactory(new KeyManager[] {new ShownCertificate(material)}));
        } catch (GeneralSecurityException unusable) {
            return Either.left(new CertificateUnreadable("certificate"));
        }
    }

    private SSLSocketFactory socketFactory(KeyManager[] keys) throws GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(keys, trusted, null);
        return context.getSocketFactory();
    }
}
