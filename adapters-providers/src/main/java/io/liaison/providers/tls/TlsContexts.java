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
    private final Once<Either<Failure, TrustManager[]>> trusted;
    private final Once<Either<Failure, SSLSocketFactory>> anonymous;

    private TlsContexts(Seq<X509Certificate> additional) {
        this.trusted = new Once<>(() -> trust(additional));
        this.anonymous = new Once<>(() -> socketFactory(AUTHORITIES));
    }

    /**
     * {@code authorities} are trusted beside those of the platform, and have to be good ones. The platform's alone are read
     * when they are first needed: that takes longer than most of what a start has to do.
     */
    public static Either<Failure, TlsContexts> trusting(Option<String> authorities) {
        return authorities
                .filter(text -> !text.isBlank())
                .map(text -> PemReader.certificates(AUTHORITIES, new Secret(text))
                        .map(TlsContexts::new)
                        .flatMap(contexts -> contexts.trusted.get().map(usable -> contexts)))
                .getOrElse(() -> Either.right(new TlsContexts(List.empty())));
    }

    /** Sockets that show the certificate to servers that ask for one. */
    public Either<Failure, SSLSocketFactory> socketFactory(Option<ClientKey> certificate) {
        return certificate.fold(
                anonymous,
                key -> KeyMaterial.of(key)
                        .flatMap(material -> socketFactory("certificate", new ShownCertificate(material))));
    }

    private static Either<Failure, TrustManager[]> trust(Seq<X509Certificate> additional) {
        try {
            return Either.right(Trust.managers(additional));
        } catch (GeneralSecurityException | IOException unusable) {
            return Either.left(new CertificateUnreadable(AUTHORITIES));
        }
    }

    private Either<Failure, SSLSocketFactory> socketFactory(String suspect, KeyManager... keys) {
        return trusted.get().flatMap(managers -> {
            try {
                var context = SSLContext.getInstance("TLS");
                context.init(keys, managers, null);
                return Either.right(context.getSocketFactory());
            } catch (GeneralSecurityException unusable) {
                return Either.left(new CertificateUnreadable(suspect));
            }
        });
    }
}
