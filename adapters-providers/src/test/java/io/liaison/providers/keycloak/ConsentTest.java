package io.liaison.providers.keycloak;

import static io.liaison.providers.fixture.KeycloakRealm.OWN_APP;
import static io.liaison.providers.fixture.KeycloakRealm.SECRET;
import static io.liaison.providers.fixture.KeycloakRealm.TENANT_APP;
import static io.liaison.providers.keycloak.Provider.KEYCLOAK;
import static io.liaison.providers.keycloak.Provider.account;
import static io.liaison.providers.keycloak.Provider.client;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.domain.authentication.ClientCredential.InBody;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Account;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Refused.IssuerMismatch;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ConsentTest {

    @Test
    void a_consent_brings_the_state_and_the_issuer_back() {
        var flow = ConsentFlow.of(client(TENANT_APP));

        var back = KEYCLOAK.person("ada").consents(flow.page());

        assertThat(ConsentFlow.parameter(back, "state"))
                .isEqualTo(Option.some(flow.state().reveal()));
        assertThat(ConsentFlow.parameter(back, "iss"))
                .isEqualTo(Option.some(KEYCLOAK.issuer().toString()));
    }

    @Test
    void the_request_is_pushed_so_that_the_browser_carries_its_name_only() {
        var page = ConsentFlow.of(client(TENANT_APP)).page();

        assertThat(URLUtils.parseParameters(page.getRawQuery())).containsOnlyKeys("client_id", "request_uri");
    }

    @Test
    void a_request_that_the_provider_does_not_take_is_told_in_its_words() {
        var impostor = client(TENANT_APP, new InBody(new Secret("a guess")));

        assertThat(ConsentFlow.of(impostor).asked().getLeft()).isInstanceOf(ProviderRefused.class);
    }

    @Test
    void a_consent_becomes_a_grant() {
        var grant = ConsentFlow.grant(client(TENANT_APP), "ada");

        assertThat(grant.access().type()).isEqualTo("Bearer");
        assertThat(grant.access().scopes().values()).contains("openid", "email");
        assertThat(grant.access().expiresAt().get())
                .isBetween(
                        grant.obtainedAt().plusSeconds(100), grant.obtainedAt().plusSeconds(120));
        assertThat(grant.refresh().isDefined()).isTrue();
    }

    @Test
    void a_consent_becomes_a_grant_with_the_secret_in_the_body() {
        var client = client(OWN_APP, new InBody(new Secret(SECRET)));

        assertThat(ConsentFlow.grant(client, "ada").refresh().isDefined()).isTrue();
    }

    @Test
    void a_grant_names_the_account_of_who_consented() {
        var client = client(TENANT_APP);

        var account = account(client, ConsentFlow.grant(client, "grace"));

        assertThat(account.map(Account::label)).isEqualTo(Either.right("grace"));
    }

    @Test
    void a_denied_consent_brings_an_error_back() {
        var flow = ConsentFlow.of(client(TENANT_APP));

        var back = KEYCLOAK.person("grace").denies(flow.page());

        assertThat(ConsentFlow.parameter(back, "error")).isEqualTo(Option.some("access_denied"));
        assertThat(ConsentFlow.parameter(back, "state"))
                .isEqualTo(Option.some(flow.state().reveal()));
    }

    @Test
    void a_code_is_void_without_its_verifier() {
        var flow = ConsentFlow.of(client(TENANT_APP));
        var back = KEYCLOAK.person("ada").consents(flow.page());

        var outcome = ConsentFlow.of(client(TENANT_APP)).redeem(back);

        assertThat(outcome.getLeft()).isInstanceOf(GrantRejected.class);
    }

    @Test
    void a_code_is_taken_once() {
        var flow = ConsentFlow.of(client(TENANT_APP));
        var back = KEYCLOAK.person("ada").consents(flow.page());
        flow.redeem(back);

        assertThat(flow.redeem(back).getLeft()).isInstanceOf(GrantRejected.class);
    }

    @Test
    void a_code_is_not_sent_when_another_issuer_is_named_with_it() {
        var flow = ConsentFlow.of(client(TENANT_APP));
        var back = KEYCLOAK.person("ada").consents(flow.page());

        var outcome = flow.redeem(back, Option.some("https://evil.example"));

        assertThat(outcome)
                .isEqualTo(Either.left(new IssuerMismatch(KEYCLOAK.issuer().toString(), "https://evil.example")));
        assertThat(flow.redeem(back).isRight()).isTrue();
    }
}
