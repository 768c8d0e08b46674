package io.liaison.domain.connector.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.ClientAuthentication;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OfferedClientTest {

    @ParameterizedTest
    @EnumSource(AuthenticationKind.class)
    void what_is_usual_for_a_type_fits_it(AuthenticationKind kind) {
        var usual = OfferedClient.read(Option.some(kind), Option.none()).get();

        assertThat(OfferedClient.read(Option.some(kind), Option.some(usual.key()))
                        .get())
                .isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource({
        "CLIENT_CERTIFICATE, client_secret_basic",
        "CLIENT_CREDENTIALS, none",
        "CLIENT_CREDENTIALS, tls_client_auth",
        "BRING_YOUR_OWN_APP, private_key_jwt",
        "JWT_BEARER, client_secret_post",
        "DEVICE_CODE, tls_client_auth",
        "API_KEY, client_secret_basic"
    })
    void what_does_not_fit_is_refused(AuthenticationKind kind, String method) {
        assertThat(OfferedClient.read(Option.some(kind), Option.some(method)).isLeft())
                .isTrue();
    }

    @Test
    void a_public_app_of_ones_own_proves_nothing() {
        assertThat(OfferedClient.read(Option.some(AuthenticationKind.BRING_YOUR_OWN_APP), Option.some("none")))
                .contains(ClientAuthentication.NONE);
    }
}
