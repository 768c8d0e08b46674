package io.liaison.rest.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Secret;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.junit.jupiter.api.Test;

class BrowserBindingTest {
    private static final Secret STATE = new Secret("state-1");
    private static final Secret OTHER = new Secret("state-2");
    private final BrowserBinding binding = new BrowserBinding(URI.create("https://example.com/liaison/"));

    @Test
    void keeps_the_state_where_only_this_browser_and_only_the_callback_see_it() {
        var cookie = binding.begin(STATE);

        assertThat(cookie)
                .returns("state-1", NewCookie::getValue)
                .returns("/liaison/oauth", NewCookie::getPath)
                .returns(600, NewCookie::getMaxAge)
                .returns(true, NewCookie::isHttpOnly)
                .returns(true, NewCookie::isSecure)
                .returns(NewCookie.SameSite.LAX, NewCookie::getSameSite);
    }

    @Test
    void is_not_secure_where_there_is_no_tls() {
        var plain = new BrowserBinding(URI.create("http://localhost:8080"));

        assertThat(plain.begin(STATE).isSecure()).isFalse();
    }

    @Test
    void gives_each_flow_a_cookie_of_its_own() {
        assertThat(binding.begin(STATE).getName())
                .isNotEqualTo(binding.begin(OTHER).getName());
    }

    @Test
    void ends_the_cookie_that_it_began() {
        assertThat(binding.end(STATE))
                .returns(binding.begin(STATE).getName(), NewCookie::getName)
                .returns(0, NewCookie::getMaxAge);
    }
}
