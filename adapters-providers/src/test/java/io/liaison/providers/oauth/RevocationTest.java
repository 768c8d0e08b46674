package io.liaison.providers.oauth;

import static io.liaison.providers.fixture.Answers.json;
import static io.liaison.providers.fixture.Loopback.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.Additions;
import io.liaison.domain.authentication.BodyEncoding;
import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.ProviderDialect;
import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.authentication.RevocableToken;
import io.liaison.domain.authentication.RevocationDialect;
import io.liaison.domain.authentication.RevocationDialect.Teller;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.providers.fixture.Answers;
import io.liaison.providers.fixture.Issuer;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.OAuthClients;
import io.liaison.providers.fixture.ScriptedServer;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevocationTest {
    private static final TokenGrant LASTING = grant(Option.some(new Secret("r-1")));
    private static final TokenGrant PASSING = grant(Option.none());

    @Test
    void revokes_the_refresh_token() {
        try (var server = ScriptedServer.start(Answers.raw("HTTP/1.1 200 OK\r\n\r\n"))) {
            var told = revoke(client(server), LASTING);

            assertThat(told).isEqualTo(Either.right(true));
            assertThat(URLUtils.parseParameters(server.onlyRequest().body()))
                    .containsEntry("token", List.of("r-1"))
                    .containsEntry("token_type_hint", List.of("refresh_token"));
        }
    }

    @Test
    void revokes_the_access_token_where_there_is_no_other() {
        try (var server = ScriptedServer.start(Answers.raw("HTTP/1.1 200 OK\r\n\r\n"))) {
            var told = revoke(client(server), PASSING);

            assertThat(told).isEqualTo(Either.right(true));
            assertThat(URLUtils.parseParameters(server.onlyRequest().body()))
                    .containsEntry("token", List.of("a-1"))
                    .containsEntry("token_type_hint", List.of("access_token"));
        }
    }

    @Test
    void shows_the_secret_in_the_header_where_only_the_revocation_wants_it_there() {
        try (var server = ScriptedServer.start(Answers.raw("HTTP/1.1 204 No Content\r\n\r\n"))) {
            var told = revoke(clientInHeader(server), PASSING);

            assertThat(told).isEqualTo(Either.right(true));
            assertThat(server.onlyRequest().line()).startsWith("DELETE /revoke ");
            assertThat(server.onlyRequest().headers()).containsEntry("authorization", "Basic bGVkZ2VyOnMzY3JldA==");
            assertThat(server.onlyRequest().body()).isEqualTo("{\"access_token\":\"a-1\"}");
        }
    }

    @Test
    void tells_nothing_to_a_provider_that_declares_no_such_endpoint() {
        try (var server = ScriptedServer.start(json("{}"))) {
            assertThat(revoke(OAuthClients.of(server), LASTING)).isEqualTo(Either.right(false));
        }
    }

    @Test
    void tells_nothing_to_a_provider_that_publishes_no_such_endpoint() {
        try (var issuer = Issuer.silent()) {
            assertThat(revoke(OAuthClients.discovering(issuer.uri()), LASTING)).isEqualTo(Either.right(false));
        }
    }

    @Test
    void says_when_the_provider_does_not_revoke() {
        try (var server = ScriptedServer.start(json(400, "{\"error\": \"unsupported_token_type\"}"))) {
            assertThat(revoke(client(server), LASTING))
                    .isEqualTo(Either.left(new ProviderRefused("unsupported_token_type", ProviderMessage.NONE)));
        }
    }

    private static Either<Failure, Boolean> revoke(OAuthClient client, TokenGrant grant) {
        return Loopback.oauth().revocationEndpoint().revoke(client, RevocableToken.of(grant));
    }

    private static OAuthClient clientInHeader(ScriptedServer server) {
        var usual = ProviderDialect.STANDARD;
        var revocation = new RevocationDialect(
                RequestMethod.DELETE, Teller.CLIENT_IN_HEADER, BodyEncoding.JSON, Option.some("access_token"));
        return new OAuthClient(
                new ClientId("ledger"),
                new ClientCredential.InBody(new Secret("s3cret")),
                client(server).endpoints(),
                Option.none(),
                new ProviderDialect(
                        usual.grant(),
                        usual.refresh(),
                        usual.answer(),
                        usual.refreshToken(),
                        usual.errors(),
                        revocation,
                        usual.placement(),
                        usual.scopeParameter()),
                Additions.NONE);
    }

    private static OAuthClient client(ScriptedServer server) {
        Option<URI> none = Option.none();
        return new OAuthClient(
                new ClientId("ledger"),
                new ClientCredential.Unproven(),
                new OAuthEndpoints(none, none, none, Option.some(server.at("/revoke"))));
    }

    private static TokenGrant grant(Option<Secret> refresh) {
        return new TokenGrant(new AccessToken(new Secret("a-1"), "Bearer", Option.none(), Scopes.NONE), refresh, NOON);
    }
}
