package io.liaison.domain.authentication;

import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.TokenPlacement.Carrier;
import org.junit.jupiter.api.Test;

class ShownCredentialsTest {
    private static final TokenPlacement OWN_HEADER = new TokenPlacement(Carrier.HEADER, "X-Api-Key", "");

    @Test
    void a_name_and_a_password_are_a_pair_in_utf_8() {
        var basic = new Credentials.Basic(new Username("test"), new Secret("123£"));

        assertThat(basic.token().reveal()).isEqualTo("dGVzdDoxMjPCow==");
    }

    @Test
    void what_is_shown_as_entered_has_no_end_and_no_successor() {
        var grant = new Credentials.ApiKey(new Secret("k-1")).grant(OWN_HEADER, NOON);

        assertThat(grant.refresh()).isEmpty();
        assertThat(grant.access().expiresAt()).isEmpty();
        assertThat(grant.access().type()).isEqualTo("ApiKey");
        assertThat(grant.access().placement()).isEqualTo(OWN_HEADER);
    }

    @Test
    void a_personal_token_is_called_by_what_stands_before_it() {
        var token = new Credentials.PersonalAccessToken(new Secret("t-1"));
        var another = new TokenPlacement(Carrier.HEADER, "Authorization", "SSWS ");

        assertThat(token.grant(TokenPlacement.BEARER, NOON).access().type()).isEqualTo("Bearer");
        assertThat(token.grant(another, NOON).access().type()).isEqualTo("SSWS");
        assertThat(token.grant(OWN_HEADER, NOON).access().type()).isEqualTo("Bearer");
    }
}
