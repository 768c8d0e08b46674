package io.liaison.providers.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.EgressRule;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.IssuerMismatch;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.providers.fixture.Answers;
import io.liaison.providers.fixture.Issuer;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.ScriptedServer;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryTest {
    private final AtomicLong ticker = new AtomicLong();
    private final Discovery discovery = new Discovery(Loopback.transport(), ticker::get);

    @ParameterizedTest
    @CsvSource({
        "'', /.well-known/openid-configuration",
        "/, /.well-known/openid-configuration",
        "'', /.well-known/oauth-authorization-server",
        "/realms/acme, /realms/acme/.well-known/openid-configuration",
        "/realms/acme, /.well-known/oauth-authorization-server/realms/acme",
        "/realms/acme, /realms/acme/.well-known/oauth-authorization-server",
        "/realms/acme, /.well-known/openid-configuration/realms/acme",
        "/realms/acme/, /realms/acme/.well-known/openid-configuration"
    })
    void finds_metadata_under_every_spelling(String path, String wellKnown) {
        try (var issuer = Issuer.publishing(path, wellKnown, uri -> Issuer.metadata(uri, ""))) {
            assertThat(discovery
                            .discover(issuer.uri())
                            .map(found -> found.endpoints().token()))
                    .isEqualTo(Either.right(Option.some(issuer.uri().resolve("/token"))));
        }
    }

    @Test
    void believes_no_document_about_another_issuer() {
        try (var issuer = Issuer.publishing(
                "",
                "/.well-known/openid-configuration",
                uri -> Issuer.metadata(URI.create("https://evil.example"), ""))) {
            assertThat(discovery.discover(issuer.uri()))
                    .isEqualTo(Either.left(new IssuerMismatch(issuer.uri().toString(), "https://evil.example")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"<html>Login</html> | NOT_JSON", "{} | INCOMPLETE", "{\"issuer\": 7} | INCOMPLETE", "'' | EMPTY"})
    void says_what_is_wrong_with_a_document(String document, Misbehaviour what) {
        try (var issuer = Issuer.publishing("", "/.well-known/openid-configuration", uri -> document)) {
            assertThat(discovery.discover(issuer.uri())).isEqualTo(misbehaved(what));
        }
    }

    @Test
    void says_when_there_is_no_document_at_all() {
        try (var issuer = Issuer.publishing("/acme", "/nowhere", uri -> "")) {
            assertThat(discovery.discover(issuer.uri())).isEqualTo(misbehaved(Misbehaviour.INCOMPLETE));
            assertThat(issuer.asked()).hasSize(4);
        }
    }

    @Test
    void does_not_go_on_to_ask_a_server_in_trouble() {
        try (var server = ScriptedServer.start(Answers.status(503, "Retry-After: 5", ""))) {
            assertThat(discovery.discover(server.at("/acme")))
                    .isEqualTo(Either.left(new ProviderBusy("localhost", 503, Duration.ofSeconds(5))));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@b.example", "https:a.example", "ftp://a.example", "/a"})
    void asks_nobody_who_is_no_web_server(String issuer) {
        assertThat(discovery.discover(URI.create(issuer)).getLeft())
                .isInstanceOfSatisfying(
                        EgressRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(EgressRule.UNSUPPORTED_SCHEME));
    }

    @Test
    void remembers_an_answer_for_ten_minutes() {
        try (var issuer = Issuer.silent()) {
            discovery.discover(issuer.uri());
            ticker.addAndGet(Duration.ofMinutes(10).toNanos() - 1);
            discovery.discover(issuer.uri());
            assertThat(issuer.asked()).hasSize(1);

            ticker.addAndGet(1);
            discovery.discover(issuer.uri());

            assertThat(issuer.asked()).hasSize(2);
        }
    }

    @Test
    void does_not_remember_a_failure() {
        try (var server = ScriptedServer.start(Answers.status(503, "Retry-After: 5", ""))) {
            discovery.discover(server.at(""));
            discovery.discover(server.at(""));

            assertThat(server.requests()).hasSize(2);
        }
    }

    private static Either<Failure, AuthorizationServer> misbehaved(Misbehaviour what) {
        return Either.left(new ProviderMisbehaved(what, ProviderMessage.NONE));
    }
}
