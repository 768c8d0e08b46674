package io.liaison.providers.tls;

import static io.liaison.providers.fixture.Loopback.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.providers.fixture.Answers;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.fixture.TestCertificate;
import io.liaison.providers.http.EgressPolicy;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.HttpCall;
import io.liaison.providers.http.Timeouts;
import io.liaison.providers.http.Transport;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.InetAddress;
import java.net.URI;
import java.security.KeyPair;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TlsContextsTest {
    private static final TestCertificate AUTHORITY = TestCertificate.authority("CN=Company");
    private static final TestCertificate CLIENTS = TestCertificate.authority("CN=Clients");
    private static final Option<String> OURS = Option.some(AUTHORITY.pem());
    private static final Either<Failure, HttpAnswer> UNTRUSTED =
            Either.left(new ProviderUnreachable("localhost", Obstacle.TLS_FAILED, Duration.ofSeconds(30)));
    private static final Timeouts TIMEOUTS = new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5));

    static Stream<KeyPair> keys() {
        return Stream.of(TestCertificate.rsa(2048), TestCertificate.elliptic("secp384r1"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void shows_the_certificate_of_the_connection(KeyPair keys) {
        var middle = CLIENTS.issue("CN=Middle");

        assertThat(subjectSeen(Option.some(key(middle.issue("CN=Ledger", keys), middle))))
                .isEqualTo("CN=Ledger");
    }

    @Test
    void shows_no_certificate_when_the_connection_has_none() {
        assertThat(subjectSeen(Option.none())).isEqualTo("nobody");
    }

    @Test
    void shows_its_certificate_also_to_a_server_that_names_other_authorities() {
        var stranger = key(TestCertificate.authority("CN=Stranger"));

        assertThat(send(AUTHORITY, "localhost", OURS, Option.some(stranger)).isLeft())
                .isTrue();
    }

    @Test
    void trusts_an_authority_that_an_administrator_named() {
        assertThat(send(AUTHORITY, "localhost", OURS, Option.none()).isRight()).isTrue();
    }

    @Test
    void trusts_no_authority_that_nobody_named() {
        assertThat(send(AUTHORITY, "localhost", Option.none(), Option.none())).isEqualTo(UNTRUSTED);
    }

    @Test
    void trusts_no_certificate_of_another_host() {
        assertThat(send(AUTHORITY, "other.example", OURS, Option.none()).getLeft())
                .isEqualTo(new ProviderUnreachable("other.example", Obstacle.TLS_FAILED, Duration.ofSeconds(30)));
    }

    @Test
    void trusts_no_expired_certificate() {
        var keys = TestCertificate.elliptic("secp256r1");
        var expired = AUTHORITY.issue("CN=localhost", keys, NOON.minusSeconds(2_000_000), NOON.minusSeconds(1_000_000));

        assertThat(send(expired, "localhost", OURS, Option.none())).isEqualTo(UNTRUSTED);
    }

    @Test
    void refuses_authorities_that_cannot_be_read() {
        assertThat(TlsContexts.trusting(Option.some("no PEM")).getLeft())
                .isEqualTo(new CertificateUnreadable("trustedAuthorities"));
    }

    private static String subjectSeen(Option<ClientKey> shown) {
        try (var server = ScriptedServer.startTls(AUTHORITY.serving(CLIENTS.certificate()), Answers.json("{}"))) {
            transport(OURS).send(HttpCall.get(server.at("/")).showing(shown));
            return server.onlyRequest().peer();
        }
    }

    private static Either<Failure, HttpAnswer> send(
            TestCertificate holder, String host, Option<String> trusted, Option<ClientKey> shown) {
        try (var server = ScriptedServer.startTls(holder.serving(CLIENTS.certificate()), Answers.json("{}"))) {
            var address = URI.create("https://" + host + ":" + server.at("/").getPort() + "/");
            return transport(trusted).send(HttpCall.get(address).showing(shown));
        }
    }

    private static Transport transport(Option<String> trusted) {
        var here = Either.<Failure, Seq<InetAddress>>right(List.of(InetAddress.getLoopbackAddress()));
        var policy = new EgressPolicy(HashSet.of("localhost", "other.example"), host -> here);
        return new Transport(policy, TlsContexts.trusting(trusted).get(), TIMEOUTS, InstantSource.fixed(NOON));
    }

    private static ClientKey key(TestCertificate holder, TestCertificate... issuers) {
        var chain = List.of(issuers).prepend(holder).map(TestCertificate::pem).mkString();
        return TlsPorts.clientKeys()
                .fromPem(new Secret(chain), new Secret(holder.privateKeyPem()), NOON)
                .get();
    }
}
