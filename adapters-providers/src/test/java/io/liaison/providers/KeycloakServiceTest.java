package io.liaison.providers;

import static io.liaison.providers.KeycloakDialogue.KEYCLOAK;
import static io.liaison.providers.KeycloakDialogue.client;
import static io.liaison.providers.KeycloakDialogue.forItself;
import static io.liaison.providers.KeycloakDialogue.identify;
import static io.liaison.providers.KeycloakDialogue.key;
import static io.liaison.providers.fixture.KeycloakRealm.MUTUAL_TLS_SERVICE;
import static io.liaison.providers.fixture.KeycloakRealm.SECRET;
import static io.liaison.providers.fixture.KeycloakRealm.SERVICE;
import static io.liaison.providers.fixture.KeycloakRealm.SIGNING_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.ClientCredential.InHeader;
import io.liaison.domain.authentication.ClientCredential.MutualTls;
import io.liaison.domain.authentication.ClientCredential.SignedAssertion;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Refused.ProviderRefused;
import org.junit.jupiter.api.Test;

/** Programs that speak for themselves, at a provider that nobody scripted. */
class KeycloakServiceTest {

    @Test
    void a_service_gets_a_token_with_its_secret() {
        assertThat(forItself(client(SERVICE, new InHeader(new Secret(SECRET)))).isRight())
                .isTrue();
    }

    @Test
    void a_wrong_secret_is_refused_and_not_repeated() {
        var refused = forItself(client(SERVICE, new InHeader(new Secret("wrong secret"))));

        assertThat(refused.getLeft()).isInstanceOfSatisfying(ProviderRefused.class, failure -> {
            assertThat(failure.error()).isEqualTo("unauthorized_client");
            assertThat(failure.toString()).doesNotContain("wrong secret");
        });
    }

    @Test
    void a_service_gets_a_token_with_a_signature() {
        var credential = new SignedAssertion(key(KEYCLOAK.signingCertificate()));

        assertThat(forItself(client(SIGNING_SERVICE, credential)).isRight()).isTrue();
    }

    @Test
    void a_signature_of_another_key_is_refused() {
        var credential = new SignedAssertion(key(KEYCLOAK.shownCertificate()));

        assertThat(forItself(client(SIGNING_SERVICE, credential)).getLeft()).isInstanceOf(ProviderRefused.class);
    }

    @Test
    void a_service_gets_a_token_with_its_certificate() {
        var credential = new MutualTls(key(KEYCLOAK.shownCertificate()));

        assertThat(forItself(client(MUTUAL_TLS_SERVICE, credential)).isRight()).isTrue();
    }

    @Test
    void the_certificate_of_another_is_refused() {
        var credential = new MutualTls(key(KEYCLOAK.signingCertificate()));

        assertThat(forItself(client(MUTUAL_TLS_SERVICE, credential)).getLeft()).isInstanceOf(ProviderRefused.class);
    }

    @Test
    void the_account_of_a_service_is_its_own() {
        var client = client(SERVICE, new InHeader(new Secret(SECRET)));

        var account = forItself(client).flatMap(grant -> identify(client, grant));

        assertThat(account.isRight()).isTrue();
    }
}
