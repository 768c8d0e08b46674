package io.liaison.domain.authentication;

import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.RevocationDialect.Teller;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class RevocableTokenTest {
    private static final AccessToken ACCESS = new AccessToken(new Secret("a"), "Bearer", Option.none(), Scopes.NONE);

    @Test
    void is_the_refresh_token_where_there_is_one() {
        var token = RevocableToken.of(new TokenGrant(ACCESS, Option.some(new Secret("r")), NOON));

        assertThat(token.value()).isEqualTo(new Secret("r"));
        assertThat(token.isRefreshToken()).isTrue();
    }

    @Test
    void is_the_access_token_where_there_is_no_other() {
        var token = RevocableToken.of(new TokenGrant(ACCESS, Option.none(), NOON));

        assertThat(token.value()).isEqualTo(new Secret("a"));
        assertThat(token.isRefreshToken()).isFalse();
    }

    @Test
    void is_the_access_token_where_the_provider_wants_to_see_it_or_asks_for_it_by_name() {
        var grant = new TokenGrant(ACCESS, Option.some(new Secret("r")), NOON);

        assertThat(RevocableToken.of(grant, dialect(Teller.TOKEN, "")).isRefreshToken())
                .isFalse();
        assertThat(RevocableToken.of(grant, dialect(Teller.CLIENT_IN_HEADER, "access_token"))
                        .isRefreshToken())
                .isFalse();
        assertThat(RevocableToken.of(grant, RevocationDialect.STANDARD).isRefreshToken())
                .isTrue();
    }

    private static RevocationDialect dialect(Teller teller, String parameter) {
        return new RevocationDialect(RequestMethod.DELETE, teller, BodyEncoding.JSON, Option.some(parameter));
    }
}
