package io.liaison.providers.tls;

import static io.liaison.providers.fixture.Loopback.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.ClientKeys;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.CertificateExpired;
import io.liaison.domain.error.Invalid.CertificateNotYetValid;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.liaison.domain.error.Invalid.KeyDoesNotFitCertificate;
import io.liaison.providers.fixture.TestCertificate;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.security.KeyPair;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PemClientKeysTest {
    private static final KeyPair RSA = TestCertificate.rsa(2048);
    private static final TestCertificate ROOT = TestCertificate.authority("CN=Root");
    private static final TestCertificate MIDDLE = ROOT.issue("CN=Middle");
    private static final TestCertificate LEDGER = MIDDLE.issue("CN=Ledger,O=Acme");
    private static final ClientKeys KEYS = TlsPorts.clientKeys();

    static Stream<TestCertificate> every_kind_of_key() {
        return Stream.of(
                ROOT.issue("CN=RSA", RSA),
                ROOT.issue("CN=P-256", TestCertificate.elliptic("secp256r1")),
                ROOT.issue("CN=P-384", TestCertificate.elliptic("secp384r1")),
                ROOT.issue("CN=P-521", TestCertificate.elliptic("secp521r1")));
    }

    @ParameterizedTest
    @MethodSource("every_kind_of_key")
    void reads_a_key_in_pkcs8(TestCertificate holder) {
        var read = fromPem(holder.pem(), holder.privateKeyPem());

        assertThat(read.map(ClientKey::subject)).isEqualTo(Either.right(holder.subject()));
    }

    @ParameterizedTest
    @MethodSource("every_kind_of_key")
    void reads_a_key_as_older_tools_write_it(TestCertificate holder) {
        var modern = fromPem(holder.pem(), holder.privateKeyPem());

        assertThat(fromPem(holder.pem(), holder.traditionalPrivateKeyPem())).isEqualTo(modern);
    }

    @ParameterizedTest
    @MethodSource("every_kind_of_key")
    void reads_a_key_store(TestCertificate holder) {
        var read = fromKeyStore(holder.keyStore("pässword"), Option.some(new Secret("pässword")));

        assertThat(read).isEqualTo(fromPem(holder.pem(), holder.privateKeyPem()));
    }

    @Test
    void reads_a_key_store_without_a_password() {
        var read = fromKeyStore(LEDGER.keyStore(""), Option.none());

        assertThat(read.map(ClientKey::subject)).isEqualTo(Either.right("CN=Ledger,O=Acme"));
    }

    @Test
    void puts_the_chain_in_order_whichever_way_it_came() {
        var chain = fromPem(ROOT.pem() + MIDDLE.pem() + LEDGER.pem(), LEDGER.privateKeyPem());

        assertThat(chain).isEqualTo(fromPem(LEDGER.pem() + MIDDLE.pem() + ROOT.pem(), LEDGER.privateKeyPem()));
    }

    @Test
    void reads_past_comments_and_windows_line_ends() {
        var certificate =
                "Bag Attributes\r\n  friendlyName: ledger\r\n" + LEDGER.pem().replace("\n", "\r\n");

        assertThat(fromPem(certificate, LEDGER.privateKeyPem()).isRight()).isTrue();
    }

    @Test
    void gives_back_what_it_kept() {
        var kept = fromPem(LEDGER.pem() + MIDDLE.pem(), LEDGER.privateKeyPem()).get();

        assertThat(KEYS.restore(kept.pem(), NOON)).isEqualTo(Either.right(kept));
    }

    @Test
    void tells_when_what_it_kept_has_expired_since() {
        var kept = fromPem(LEDGER.pem(), LEDGER.privateKeyPem()).get();

        assertThat(KEYS.restore(kept.pem(), kept.notAfter().plusSeconds(1)))
                .isEqualTo(Either.left(new CertificateExpired("CN=Ledger,O=Acme", kept.notAfter())));
    }

    @Test
    void refuses_an_expired_certificate() {
        var end = NOON.minusSeconds(1);
        var expired = ROOT.issue("CN=Old", RSA, NOON.minusSeconds(60), end);

        assertThat(fromPem(expired.pem(), expired.privateKeyPem()))
                .isEqualTo(Either.left(new CertificateExpired("CN=Old", end)));
    }

    @Test
    void refuses_a_certificate_of_tomorrow() {
        var start = NOON.plusSeconds(86_400);
        var early = ROOT.issue("CN=Early", RSA, start, Instant.parse("2040-01-01T00:00:00Z"));

        assertThat(fromPem(early.pem(), early.privateKeyPem()))
                .isEqualTo(Either.left(new CertificateNotYetValid("CN=Early", start)));
    }

    @ParameterizedTest
    @MethodSource("every_kind_of_key")
    void refuses_the_key_of_another_certificate(TestCertificate another) {
        assertThat(fromPem(LEDGER.pem(), another.privateKeyPem()))
                .isEqualTo(Either.left(new KeyDoesNotFitCertificate("CN=Ledger,O=Acme")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no PEM",
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----\nA\n-----END CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----\nno Base64 \uD83D\uDE00\n-----END CERTIFICATE-----"
            })
    void refuses_what_is_no_certificate(String text) {
        assertThat(fromPem(text, LEDGER.privateKeyPem())).isEqualTo(unreadable("certificate"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no PEM",
                "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
                "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----",
                "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----",
                "-----BEGIN DSA PRIVATE KEY-----\nAAAA\n-----END DSA PRIVATE KEY-----",
                "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----",
                "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nAAAA\n-----END RSA PRIVATE KEY-----"
            })
    void refuses_what_is_no_open_key(String text) {
        assertThat(fromPem(LEDGER.pem(), text)).isEqualTo(unreadable("privateKey"));
    }

    @Test
    void refuses_two_keys_since_it_cannot_know_which_is_meant() {
        assertThat(fromPem(LEDGER.pem(), LEDGER.privateKeyPem() + ROOT.privateKeyPem()))
                .isEqualTo(unreadable("privateKey"));
    }

    @Test
    void refuses_a_certificate_that_has_no_place_in_the_chain() {
        var stranger = TestCertificate.authority("CN=Stranger");

        assertThat(fromPem(LEDGER.pem() + stranger.pem(), LEDGER.privateKeyPem()))
                .isEqualTo(unreadable("certificate"));
    }

    @Test
    void refuses_a_key_that_providers_find_too_short() {
        var weak = ROOT.issue("CN=Weak", TestCertificate.rsa(1024));

        assertThat(fromPem(weak.pem(), weak.privateKeyPem())).isEqualTo(unreadable("certificate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no Base64 \uD83D\uDE00", "AAAA"})
    void refuses_what_is_no_key_store(String text) {
        assertThat(fromKeyStore(text, Option.none())).isEqualTo(unreadable("keyStore"));
    }

    @Test
    void names_the_password_when_that_is_wrong() {
        assertThat(fromKeyStore(LEDGER.keyStore("right"), Option.some(new Secret("wrong"))))
                .isEqualTo(unreadable("keyStorePassword"));
    }

    @Test
    void shows_no_key_in_any_text() {
        var key = fromPem(LEDGER.pem(), LEDGER.privateKeyPem()).get();

        assertThat(key + " " + KeyMaterial.of(key)).doesNotContain("PRIVATE KEY", "BEGIN", "BigInteger", "s: ");
    }

    private static Either<Failure, ClientKey> fromPem(String certificate, String key) {
        return KEYS.fromPem(new Secret(certificate), new Secret(key), NOON);
    }

    private static Either<Failure, ClientKey> fromKeyStore(String base64, Option<Secret> password) {
        return KEYS.fromKeyStore(new Secret(base64), password, NOON);
    }

    private static Either<Failure, ClientKey> unreadable(String argument) {
        return Either.left(new CertificateUnreadable(argument));
    }
}
