package io.liaison.providers.keycloak;

import static io.liaison.providers.fixture.KeycloakRealm.OWN_APP;
import static io.liaison.providers.keycloak.Provider.GATEWAY;
import static io.liaison.providers.keycloak.Provider.KEYCLOAK;
import static io.liaison.providers.keycloak.Provider.account;
import static io.liaison.providers.keycloak.Provider.client;
import static io.liaison.providers.keycloak.Provider.refresh;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.RevocableToken;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Refused.GrantRejected;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class RenewalTest {
    private static final OAuthClient CLIENT = client(OWN_APP);

    @Test
    void a_refresh_token_gives_a_grant_with_the_next_one() {
        var first = ConsentFlow.grant(CLIENT, "ada");

        var second = refresh(CLIENT, first).get();

        assertThat(second.refresh()).isNotEqualTo(first.refresh());
        assertThat(account(CLIENT, second).isRight()).isTrue();
    }

    @Test
    void a_refresh_token_is_void_once_its_successor_is_in_use() {
        var first = ConsentFlow.grant(CLIENT, "ada");
        useInTheNextSecond(first);

        assertThat(refresh(CLIENT, first).getLeft()).isInstanceOf(GrantRejected.class);
    }

    @Test
    void a_grant_that_we_revoked_can_neither_be_refreshed_nor_used() {
        var grant = ConsentFlow.grant(CLIENT, "ada");

        assertThat(GATEWAY.revocationEndpoint().revoke(CLIENT, RevocableToken.of(grant)))
                .isEqualTo(Either.right(true));

        assertThat(refresh(CLIENT, grant).getLeft()).isInstanceOf(GrantRejected.class);
        assertThat(account(CLIENT, grant).getLeft()).isInstanceOf(GrantRejected.class);
    }

    @Test
    void a_session_that_was_ended_voids_the_grant_and_the_provider_says_so() {
        var grant = ConsentFlow.grant(CLIENT, "grace");

        KEYCLOAK.admin().endSessions("grace");

        assertThat(refresh(CLIENT, grant).getLeft()).isInstanceOfSatisfying(GrantRejected.class, rejected -> {
            assertThat(rejected.error()).isEqualTo("invalid_grant");
            assertThat(rejected.providerMessage().isEmpty()).isFalse();
        });
        assertThat(account(CLIENT, grant).getLeft()).isInstanceOf(GrantRejected.class);
    }

    @Test
    void a_consent_that_was_withdrawn_voids_the_grant() {
        var grant = ConsentFlow.grant(CLIENT, "grace");

        KEYCLOAK.admin().withdrawConsent("grace", OWN_APP);

        assertThat(refresh(CLIENT, grant).getLeft()).isInstanceOf(GrantRejected.class);
    }

    /** Keycloak counts in seconds, and sees a second use only after the one in which the token was made. */
    private static void useInTheNextSecond(TokenGrant first) {
        var latest = refresh(CLIENT, first).get();
        while (latest.obtainedAt().getEpochSecond() <= first.obtainedAt().getEpochSecond() + 1) {
            latest = refresh(CLIENT, latest).get();
        }
    }
}
