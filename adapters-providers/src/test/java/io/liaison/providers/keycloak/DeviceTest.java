package io.liaison.providers.keycloak;

import static io.liaison.providers.fixture.KeycloakRealm.DEVICE_APP;
import static io.liaison.providers.fixture.KeycloakRealm.TENANT_APP;
import static io.liaison.providers.keycloak.Provider.GATEWAY;
import static io.liaison.providers.keycloak.Provider.KEYCLOAK;
import static io.liaison.providers.keycloak.Provider.SCOPES;
import static io.liaison.providers.keycloak.Provider.account;
import static io.liaison.providers.keycloak.Provider.client;
import static io.liaison.providers.keycloak.Provider.refresh;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.DeviceEndpoint.Reply;
import io.liaison.application.port.outbound.DeviceEndpoint.Request;
import io.liaison.domain.authentication.DeviceCode;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.RevocableToken;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.Account;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused;
import io.liaison.domain.error.Refused.AuthorizationDenied;
import io.liaison.domain.error.Refused.GrantRejected;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Each test asks each code once where that can be, since Keycloak counts the seconds between questions. */
class DeviceTest {
    private static final OAuthClient CLIENT = client(DEVICE_APP);

    @Test
    void the_endpoint_is_found_and_hands_out_a_code() {
        var code = code().get();

        assertThat(code.prompt().userCode()).isNotBlank();
        assertThat(code.prompt().address().toString())
                .startsWith(KEYCLOAK.issuer().toString());
        assertThat(code.prompt().complete().get().getQuery())
                .contains(code.prompt().userCode());
        assertThat(code.interval()).isEqualTo(DeviceCode.USUAL_INTERVAL);
        assertThat(ask(code)).isEqualTo(Either.right(new Reply.Waiting()));
    }

    @Test
    void whoever_asks_too_soon_is_told_so() {
        var code = code().get();
        ask(code);

        assertThat(ask(code)).isEqualTo(Either.right(new Reply.TooSoon()));
    }

    @Test
    void a_consent_becomes_a_grant_of_whoever_gave_it_that_is_refreshed_and_revoked_like_others() {
        var code = code().get();
        KEYCLOAK.person("ada").allows(code.prompt().complete().get());

        var grant = grant(code).get();

        assertThat(account(CLIENT, grant).map(Account::label)).isEqualTo(Either.right("ada"));
        var next = refresh(CLIENT, grant).get();
        assertThat(GATEWAY.revocationEndpoint().revoke(CLIENT, RevocableToken.of(next)))
                .isEqualTo(Either.right(true));
        assertThat(refresh(CLIENT, next).getLeft()).isInstanceOf(GrantRejected.class);
    }

    @Test
    void a_code_grants_once() {
        var code = code().get();
        KEYCLOAK.person("ada").allows(code.prompt().complete().get());
        grant(code).get();

        assertThat(ask(code).getLeft()).isInstanceOf(GrantRejected.class);
    }

    @Test
    void a_person_who_says_no_ends_it() {
        var code = code().get();
        KEYCLOAK.person("grace").refuses(code.prompt().complete().get());

        assertThat(ask(code).getLeft()).isInstanceOf(AuthorizationDenied.class);
    }

    @Test
    void an_app_that_may_not_ask_for_codes_is_refused() {
        var outcome = GATEWAY.deviceEndpoint().code(client(TENANT_APP), request());

        assertThat(outcome.getLeft()).isInstanceOf(Refused.class);
    }

    private static Either<Failure, DeviceCode> code() {
        return GATEWAY.deviceEndpoint().code(CLIENT, request());
    }

    private static Request request() {
        return new Request(SCOPES, " ", LinkedHashMap.empty());
    }

    private static Either<Failure, Reply> ask(DeviceCode code) {
        return GATEWAY.deviceEndpoint().ask(CLIENT, code.code());
    }

    private static Either<Failure, TokenGrant> grant(DeviceCode code) {
        return ask(code)
                .map(reply -> ((Reply.Answered) reply).response())
                .flatMap(response ->
                        GATEWAY.deviceEndpoint().understand(CLIENT, code.code(), SCOPES, response, Instant.now()));
    }
}
