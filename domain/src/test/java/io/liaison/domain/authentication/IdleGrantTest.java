package io.liaison.domain.authentication;

import static io.liaison.domain.fixture.GrantBuilder.aGrant;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdleGrantTest {
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void a_grant_is_idle_after_a_while_where_nobody_knows_its_end() {
        assertThat(aGrant().build().idleFrom(DAY)).contains(NOON.plus(DAY));
    }

    @Test
    void a_grant_is_idle_at_half_of_its_life_where_the_provider_names_its_end() {
        assertThat(aGrant().refreshableUntil(NOON.plusSeconds(1_800)).build().idleFrom(DAY))
                .contains(NOON.plusSeconds(900));
    }

    @Test
    void a_grant_without_refresh_token_is_never_idle() {
        assertThat(aGrant().withoutRefreshToken().build().idleFrom(DAY)).isEmpty();
    }

    @Test
    void a_renewal_that_keeps_the_refresh_token_keeps_its_end() {
        var former = aGrant().refreshableUntil(NOON.plusSeconds(1_800)).build();

        assertThat(former.renewedBy(aGrant().withoutRefreshToken().build()).refreshExpiresAt())
                .contains(NOON.plusSeconds(1_800));
        assertThat(former.renewedBy(aGrant().build()).refreshExpiresAt()).isEmpty();
    }
}
