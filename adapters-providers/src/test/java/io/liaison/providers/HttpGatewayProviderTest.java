package io.liaison.providers;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.application.port.outbound.GatewayProvider.Settings;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.vavr.collection.HashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HttpGatewayProviderTest {
    private final GatewayProvider provider = new HttpGatewayProvider();

    @Test
    void is_found_by_the_engine() {
        assertThat(ServiceLoader.load(GatewayProvider.class))
                .extracting(GatewayProvider::name)
                .contains("http");
    }

    @Test
    void opens_with_every_port() {
        assertThat(provider.open(settings(Option.none())).get()).hasNoNullFieldsOrProperties();
    }

    @Test
    void says_when_it_cannot_read_whom_to_trust() {
        assertThat(provider.open(settings(Option.some("no PEM"))))
                .isEqualTo(Either.left(new CertificateUnreadable("trustedAuthorities")));
    }

    @Test
    void makes_nonces_that_nobody_guesses() {
        var nonces = provider.open(settings(Option.none())).get().nonces();

        var made = Stream.generate(nonces::next)
                .limit(1_000)
                .map(nonce -> nonce.reveal())
                .collect(Collectors.toSet());

        assertThat(made).hasSize(1_000).allMatch(nonce -> nonce.matches("[A-Za-z0-9_-]{43}"));
    }

    private static Settings settings(Option<String> authorities) {
        return new Settings(HashSet.empty(), authorities, Option.none(), Duration.ofSeconds(5), Duration.ofSeconds(5));
    }
}
