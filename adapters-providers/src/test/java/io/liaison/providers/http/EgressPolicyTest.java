package io.liaison.providers.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.EgressRule;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EgressPolicyTest {
    private static final HashSet<String> ALLOWED = HashSet.of(" Intranet.example ", "lab.example:8443", "[::1]:8080");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.example/token",
                "https://API.example:8443/token?x=y",
                "HTTPS://api.example",
                "http://intranet.example/token",
                "http://INTRANET.example:8080/token",
                "http://lab.example:8443/token",
                "http://[::1]:8080/token"
            })
    void admits_what_is_public_or_allowed(String address) {
        var uri = URI.create(address);

        assertThat(policy("93.184.215.14").admit(uri)).isEqualTo(Either.right(uri));
    }

    @ParameterizedTest
    @CsvSource({
        "http://api.example/token, TLS_REQUIRED",
        "http://lab.example/token, TLS_REQUIRED",
        "http://intranet.example.evil.example/, TLS_REQUIRED",
        "ftp://api.example/token, UNSUPPORTED_SCHEME",
        "file:///etc/passwd, UNSUPPORTED_SCHEME",
        "javascript:alert(1), UNSUPPORTED_SCHEME",
        "/token, UNSUPPORTED_SCHEME",
        "https:///token, UNSUPPORTED_SCHEME",
        "https://user:password@api.example/, UNSUPPORTED_SCHEME",
        "https://api.example:0/, UNSUPPORTED_SCHEME",
        "https://api.example:65536/, UNSUPPORTED_SCHEME"
    })
    void refuses_by_spelling(String address, EgressRule rule) {
        assertThat(rule(policy("93.184.215.14").admit(URI.create(address)))).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "fd00::1", "64:ff9b::a00:1"})
    void refuses_a_name_that_leads_to_a_private_address(String address) {
        assertThat(policy(address).resolve(URI.create("https://api.example/token")))
                .isEqualTo(Either.left(new EgressRefused("api.example", EgressRule.PRIVATE_ADDRESS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[fe80::1]/",
                "https://169.254.169.254/latest/meta-data"
            })
    void refuses_a_private_address_in_plain_sight(String address) {
        var policy = new EgressPolicy(HashSet.empty(), NameResolver::bySystem);

        assertThat(rule(policy.resolve(URI.create(address)))).isEqualTo(EgressRule.PRIVATE_ADDRESS);
    }

    @Test
    void refuses_a_name_that_has_one_private_address_among_public_ones() {
        assertThat(rule(policy("93.184.215.14", "10.0.0.1").resolve(URI.create("https://api.example/"))))
                .isEqualTo(EgressRule.PRIVATE_ADDRESS);
    }

    @Test
    void takes_a_name_without_addresses_for_unknown() {
        assertThat(policy().resolve(URI.create("https://api.example/")))
                .isEqualTo(Either.left(NetworkFailures.of("api.example", new UnknownHostException())));
    }

    @Test
    void lets_an_allowed_host_be_private() {
        var found = policy("10.0.0.1").resolve(URI.create("http://intranet.example:8080/"));

        assertThat(found.map(Destination::addresses))
                .isEqualTo(Either.right(List.of(new InetSocketAddress("10.0.0.1", 8080))));
    }

    @Test
    void hands_on_every_address_with_the_port_of_the_scheme() {
        var found = policy("93.184.215.14", "2606:4700::1111").resolve(URI.create("https://api.example/"));

        assertThat(found.map(Destination::addresses))
                .isEqualTo(Either.right(List.of(
                        new InetSocketAddress("93.184.215.14", 443), new InetSocketAddress("2606:4700::1111", 443))));
    }

    private static EgressPolicy policy(String... addresses) {
        return new EgressPolicy(ALLOWED, host -> Either.right(List.of(addresses).map(EgressPolicyTest::address)));
    }

    private static InetAddress address(String literal) {
        return new InetSocketAddress(literal, 0).getAddress();
    }

    private static EgressRule rule(Either<Failure, ?> refused) {
        return ((EgressRefused) refused.getLeft()).rule();
    }
}
