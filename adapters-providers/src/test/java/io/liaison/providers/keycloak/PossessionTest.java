package io.liaison.providers.keycloak;

import static io.liaison.providers.fixture.KeycloakRealm.MACHINE;
import static io.liaison.providers.fixture.KeycloakRealm.OWN_APP;
import static io.liaison.providers.keycloak.Provider.KEYCLOAK;
import static io.liaison.providers.keycloak.Provider.account;
import static io.liaison.providers.keycloak.Provider.client;
import static io.liaison.providers.keycloak.Provider.grant;
import static io.liaison.providers.keycloak.Provider.proving;
import static io.liaison.providers.keycloak.Provider.refresh;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Refused.GrantRejected;
import org.junit.jupiter.api.Test;

class PossessionTest {
    private static final OAuthClient MACHINE_WITH_KEY = proving(client(MACHINE));
    private static final OAuthClient APP_WITH_KEY = proving(client(OWN_APP));

    @Test
    void a_token_that_was_asked_for_with_a_proof_is_bound_and_opens_what_it_is_for() {
        var granted = grant(MACHINE_WITH_KEY).get();

        assertThat(granted.access().type()).isEqualTo("DPoP");
        assertThat(account(MACHINE_WITH_KEY, granted).isRight()).isTrue();
    }

    @Test
    void without_a_proof_it_is_a_bearer_token() {
        assertThat(grant(client(MACHINE)).get().access().isBound()).isFalse();
    }

    @Test
    void a_bound_token_that_is_shown_as_a_bearer_token_opens_nothing() {
        var granted = grant(MACHINE_WITH_KEY).get();

        assertThat(account(client(MACHINE), asBearer(granted)).getLeft()).isInstanceOf(GrantRejected.class);
    }

    @Test
    void a_bound_token_with_the_proof_of_another_key_opens_nothing() {
        var granted = grant(MACHINE_WITH_KEY).get();

        assertThat(account(proving(client(MACHINE)), granted).getLeft()).isInstanceOf(GrantRejected.class);
    }

    @Test
    void a_consent_is_bound_from_its_page_to_its_refreshes() {
        var first = ConsentFlow.grant(APP_WITH_KEY, "ada");

        var second = refresh(APP_WITH_KEY, first).get();

        assertThat(first.access().isBound()).isTrue();
        assertThat(second.access().isBound()).isTrue();
        assertThat(second.refresh()).isNotEqualTo(first.refresh());
        assertThat(account(APP_WITH_KEY, second).isRight()).isTrue();
    }

    @Test
    void a_code_that_was_asked_for_with_one_key_is_not_given_for_another() {
        var flow = ConsentFlow.of(APP_WITH_KEY);
        var back = KEYCLOAK.person("ada").consents(flow.page());

        var thief = new ConsentFlow(proving(client(OWN_APP)), flow.state(), flow.verifier());

        assertThat(thief.redeem(back).isLeft()).isTrue();
    }

    private static TokenGrant asBearer(TokenGrant granted) {
        var token = granted.access();
        return new TokenGrant(
                new AccessToken(token.value(), "Bearer", token.expiresAt(), token.scopes()),
                granted.refresh(),
                granted.obtainedAt());
    }
}
