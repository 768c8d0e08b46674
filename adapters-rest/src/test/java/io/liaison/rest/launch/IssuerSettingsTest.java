package io.liaison.rest.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.GatewayProvider.IssuerClient;
import io.liaison.application.port.outbound.GatewayProvider.TokenIssuer;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerSettingsTest {

    @Test
    void name_an_issuer_of_tokens_for_the_tenant_of_the_installation() {
        var settings =
                read(issuer("https://id.example.com/realms/acme/", "liaison")).get();

        assertThat(settings.gateway().tokenIssuer())
                .isEqualTo(Option.some(
                        new TokenIssuer(URI.create("https://id.example.com/realms/acme/"), "liaison", "default")));
        assertThat(read(Map.of()).get().gateway().tokenIssuer()).isEqualTo(Option.none());
    }

    @Test
    void name_what_we_are_to_the_issuer_where_people_sign_in_on_its_page() {
        var known = read(client(Map.of("LIAISON_OIDC_CLIENT_ID", "console"))).get();
        var more = read(client(Map.of(
                        "LIAISON_OIDC_CLIENT_ID", "console",
                        "LIAISON_OIDC_CLIENT_SECRET", "a secret",
                        "LIAISON_OIDC_SCOPES", "openid  groups")))
                .get();

        assertThat(clientOf(known))
                .isEqualTo(
                        new IssuerClient(new ClientId("console"), Option.none(), scopes("openid", "profile", "email")));
        assertThat(clientOf(more))
                .isEqualTo(new IssuerClient(
                        new ClientId("console"), Option.some(new Secret("a secret")), scopes("openid", "groups")));
    }

    @Test
    void want_a_client_to_be_one_of_an_issuer_and_its_secret_one_of_a_client() {
        assertThat(read(Map.of("LIAISON_OIDC_CLIENT_ID", "console")).getLeft())
                .isEqualTo(new InvalidArgument("LIAISON_OIDC_ISSUER", Expectation.ISSUER_AND_CLIENT));
        for (var lonely : List.of("LIAISON_OIDC_CLIENT_SECRET", "LIAISON_OIDC_SCOPES")) {
            assertThat(read(client(Map.of(lonely, "openid"))).getLeft())
                    .isEqualTo(new InvalidArgument("LIAISON_OIDC_CLIENT_ID", Expectation.ISSUER_AND_CLIENT));
            assertThat(read(Map.of(lonely, "openid")).getLeft())
                    .isEqualTo(new InvalidArgument("LIAISON_OIDC_CLIENT_ID", Expectation.ISSUER_AND_CLIENT));
        }
        assertThat(read(client(Map.of("LIAISON_OIDC_CLIENT_ID", "con\u00e9sole")))
                        .getLeft())
                .isEqualTo(new InvalidArgument("LIAISON_OIDC_CLIENT_ID", Expectation.CLIENT_ID));
        assertThat(read(client(Map.of("LIAISON_OIDC_CLIENT_ID", "console", "LIAISON_OIDC_SCOPES", "\"openid\"")))
                        .getLeft())
                .isEqualTo(new InvalidArgument("LIAISON_OIDC_SCOPES", Expectation.SCOPE));
    }

    @Test
    void want_an_issuer_and_its_audience_together() {
        assertThat(read(issuer("https://id.example.com", "")).getLeft())
                .isEqualTo(new InvalidArgument("LIAISON_OIDC_AUDIENCE", Expectation.ISSUER_AND_AUDIENCE));
        assertThat(read(issuer("", "liaison")).getLeft())
                .isEqualTo(new InvalidArgument("LIAISON_OIDC_ISSUER", Expectation.ISSUER_AND_AUDIENCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id.example.com",
                "ftp://id.example.com",
                "https:/realms/acme",
                "https://id.example.com?realm=acme",
                "https://id.example.com#acme",
                "https://a:b@id.example.com"
            })
    void want_an_issuer_that_can_be_asked(String address) {
        assertThat(read(issuer(address, "liaison")).getLeft())
                .isEqualTo(new InvalidArgument("LIAISON_OIDC_ISSUER", Expectation.URL));
    }

    private static Map<String, String> issuer(String address, String audience) {
        return Map.of("LIAISON_OIDC_ISSUER", address, "LIAISON_OIDC_AUDIENCE", audience);
    }

    private static Map<String, String> client(Map<String, String> more) {
        return HashMap.ofAll(issuer("https://id.example.com", "liaison"))
                .merge(HashMap.ofAll(more))
                .toJavaMap();
    }

    private static IssuerClient clientOf(Settings settings) {
        return settings.gateway().tokenIssuer().flatMap(TokenIssuer::client).get();
    }

    private static Scopes scopes(String... names) {
        return Scopes.of(List.of(names)).get();
    }

    private static Either<Failure, Settings> read(Map<String, String> environment) {
        return WrittenSettings.of(environment, new Properties())
                .flatMap(written -> new SettingsReader(written).read(Option.none()));
    }
}
