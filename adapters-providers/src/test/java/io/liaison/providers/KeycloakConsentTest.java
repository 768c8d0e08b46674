package io.liaison.providers;

import static io.liaison.providers.KeycloakDialogue.GATEWAY;
import static io.liaison.providers.KeycloakDialogue.KEYCLOAK;
import static io.liaison.providers.KeycloakDialogue.client;
import static io.liaison.providers.KeycloakDialogue.consent;
import static io.liaison.providers.KeycloakDialogue.consentUrl;
import static io.liaison.providers.KeycloakDialogue.identify;
import static io.liaison.providers.KeycloakDialogue.parameters;
import static io.liaison.providers.KeycloakDialogue.redeem;
import static io.liaison.providers.KeycloakDialogue.refresh;
import static io.liaison.providers.fixture.KeycloakRealm.OWN_APP;
import static io.liaison.providers.fixture.KeycloakRealm.SECRET;
import static io.liaison.providers.fixture.KeycloakRealm.TENANT_APP;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.ClientCredential.InBody;
import io.liaison.domain.authentication.ClientCredential.InHeader;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Account;
import io.liaison.domain.error.Refused.GrantRejected;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What people consent to, at a provider that nobody scripted. */
class KeycloakConsentTest {
    private static final Duration REUSE_NOTICED_AFTER = Duration.ofSeconds(2);

    @Test
    void a_consent_becomes_a_grant_and_the_grant_names_its_account() {
        var client = client(TENANT_APP, new InHeader(new Secret(SECRET)));

        var grant = consent(client, KEYCLOAK.person("ada")).get();

        assertThat(grant.access().type()).isEqualTo("Bearer");
        assertThat(grant.access().scopes().values()).contains("openid", "email");
        assertThat(grant.access().expiresAt())
                .isEqualTo(Option.some(grant.obtainedAt().plusSeconds(300)));
        assertThat(identify(client, grant).map(Account::label)).isEqualTo(Either.right("ada@acme.example"));
    }

    @Test
    void a_denied_consent_brings_an_error_back() {
        var client = client(TENANT_APP, new InHeader(new Secret(SECRET)));
        var verifier = GATEWAY.nonces().next();

        var back = KEYCLOAK.person("grace").denies(consentUrl(client, verifier));

        assertThat(parameters(back).get("error")).contains("access_denied");
    }

    @Test
    void a_code_is_void_without_its_verifier() {
        var client = client(TENANT_APP, new InHeader(new Secret(SECRET)));
        var back = KEYCLOAK.person("ada")
                .consents(consentUrl(client, GATEWAY.nonces().next()));

        var outcome = redeem(client, back, GATEWAY.nonces().next());

        assertThat(outcome.getLeft()).isInstanceOf(GrantRejected.class);
    }

    @Test
    void a_refresh_token_opens_once_and_gives_the_next() {
        var client = client(OWN_APP, new InBody(new Secret(SECRET)));
        var first = consent(client, KEYCLOAK.person("ada")).get();

        var second = refresh(client, first).get();
        var latest = second;
        while (latest.obtainedAt().isBefore(first.obtainedAt().plus(REUSE_NOTICED_AFTER))) {
            latest = refresh(client, latest).get();
        }

        assertThat(second.refresh()).isNotEqualTo(first.refresh());
        assertThat(refresh(client, first).getLeft()).isInstanceOf(GrantRejected.class);
    }

    @Test
    void a_revoked_grant_can_neither_be_refreshed_nor_used() {
        var client = client(OWN_APP, new InHeader(new Secret(SECRET)));
        var grant = consent(client, KEYCLOAK.person("ada")).get();

        assertThat(GATEWAY.revocationEndpoint().revoke(client, grant)).isEqualTo(Either.right(true));

        assertThat(refresh(client, grant).getLeft()).isInstanceOf(GrantRejected.class);
        assertThat(identify(client, grant).getLeft()).isInstanceOf(GrantRejected.class);
    }

    @Test
    void a_session_that_the_provider_ended_voids_the_grant_in_the_provider_s_words() {
        var client = client(OWN_APP, new InHeader(new Secret(SECRET)));
        var grant = consent(client, KEYCLOAK.person("grace")).get();

        KEYCLOAK.admin().endSessions("grace");

        assertThat(refresh(client, grant).getLeft()).isInstanceOfSatisfying(GrantRejected.class, rejected -> {
            assertThat(rejected.error()).isEqualTo("invalid_grant");
            assertThat(rejected.providerMessage().isEmpty()).isFalse();
        });
    }
}
