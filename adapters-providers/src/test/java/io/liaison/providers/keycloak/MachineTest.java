package io.liaison.providers.keycloak;

import static io.liaison.providers.fixture.KeycloakRealm.MACHINE;
import static io.liaison.providers.fixture.KeycloakRealm.SIGNING_MACHINE;
import static io.liaison.providers.fixture.KeycloakRealm.TLS_MACHINE;
import static io.liaison.providers.keycloak.Provider.KEYCLOAK;
import static io.liaison.providers.keycloak.Provider.account;
import static io.liaison.providers.keycloak.Provider.client;
import static io.liaison.providers.keycloak.Provider.grant;
import static io.liaison.providers.keycloak.Provider.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.ClientCredential.InHeader;
import io.liaison.domain.authentication.ClientCredential.MutualTls;
import io.liaison.domain.authentication.ClientCredential.SignedAssertion;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Account;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ClientRejected;
import io.liaison.domain.error.Refused.GrantRejected;
import io.vavr.control.Either;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MachineTest {

    static Stream<OAuthClient> machines() {
        return Stream.of(
                client(MACHINE),
                client(SIGNING_MACHINE, new SignedAssertion(key(KEYCLOAK.signingCertificate()))),
                client(TLS_MACHINE, new MutualTls(key(KEYCLOAK.shownCertificate()))));
    }

    static Stream<OAuthClient> impostors() {
        return Stream.of(
                client(MACHINE, new InHeader(new Secret("a guess"))),
                client(SIGNING_MACHINE, new SignedAssertion(key(KEYCLOAK.shownCertificate()))),
                client(TLS_MACHINE, new MutualTls(key(KEYCLOAK.signingCertificate()))));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void a_machine_gets_a_grant_that_names_its_own_account(OAuthClient machine) {
        var account = grant(machine).flatMap(granted -> account(machine, granted));

        assertThat(account.map(Account::label))
                .isEqualTo(Either.right("service-account-" + machine.id().value()));
    }

    @ParameterizedTest
    @MethodSource("impostors")
    void an_impostor_gets_none(OAuthClient impostor) {
        assertThat(grant(impostor).getLeft()).isInstanceOf(ClientRejected.class);
    }

    @ParameterizedTest
    @MethodSource("impostors")
    void a_refusal_repeats_no_secret(OAuthClient impostor) {
        assertThat(grant(impostor).getLeft().toString()).doesNotContain("a guess", "PRIVATE KEY");
    }

    @Test
    void a_machine_that_was_disabled_gets_no_grant_and_its_token_opens_nothing() {
        var machine = client(MACHINE);
        var before = grant(machine).get();

        var after = whileDisabled(() -> grant(machine));
        var account = whileDisabled(() -> account(machine, before));

        assertThat(after.getLeft()).isInstanceOf(ClientRejected.class);
        assertThat(account.getLeft()).isInstanceOf(GrantRejected.class);
    }

    private static <T> Either<Failure, T> whileDisabled(Supplier<Either<Failure, T>> asking) {
        KEYCLOAK.admin().disable(MACHINE);
        try {
            return asking.get();
        } finally {
            KEYCLOAK.admin().enable(MACHINE);
        }
    }
}
