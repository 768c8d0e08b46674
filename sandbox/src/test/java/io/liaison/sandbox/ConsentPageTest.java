package io.liaison.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.RunningSandbox;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConsentPageTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @Test
    void the_page_says_who_asks_for_what_and_offers_the_accounts() {
        var app = sandbox.app();

        var page = app.authorize(app.request()).body();

        assertThat(page)
                .contains("Liaison asks for access", "liaison-demo", "See your name", "Read your tickets")
                .contains("ada@sandbox.example", "grace@sandbox.example", "alan@sandbox.example")
                .doesNotContain("See your e-mail address");
    }

    @Test
    void the_page_speaks_french_to_who_wants_it() {
        var app = sandbox.app();

        var page = app.authorize(app.request(), "Accept-Language", "fr-CH, fr;q=0.9, en;q=0.8")
                .body();

        assertThat(page).contains("lang=\"fr\"", "Liaison demande l’accès au bac à sable", "Autoriser");
    }

    @Test
    void the_page_loads_nothing() {
        var app = sandbox.app();

        var page = app.authorize(app.request());

        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(page.body()).doesNotContain("src=", "href=", "@import", "url(");
    }

    @Test
    void foreign_text_is_escaped_on_the_consent_page() {
        var address = "https://liaison.example/?quote='&amp=%22";
        var app = sandbox.app();
        var request = app.request();
        request.put("redirect_uri", address);
        var registered =
                sandbox.caller().post("/sandbox/clients/liaison-demo/redirect-uri", Map.of("redirect_uri", address));

        var page = app.authorize(request).body();

        assertThat(registered.status()).isEqualTo(204);
        assertThat(page).contains("https://liaison.example/?quote=&#39;&amp;amp=%22");
    }

    @Test
    void foreign_text_is_escaped_on_the_refusal_page() {
        var app = sandbox.app();
        var request = app.request();
        request.put("client_id", "<script>alert('x')</script>");

        var page = app.authorize(request).body();

        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void denial_goes_back_to_the_client() {
        var app = sandbox.app();

        var answer = app.decide(app.ticket(app.request()), "deny", "ada");

        assertThat(answer.redirectParameter("error")).isEqualTo("access_denied");
        assertThat(answer.redirectParameter("state")).isEqualTo("kept-by-the-browser");
        assertThat(answer.redirectParameter("iss")).isEqualTo(sandbox.issuer().toString());
        assertThat(answer.redirectParameter("code")).isEmpty();
    }

    @Test
    void a_page_can_be_answered_once() {
        var app = sandbox.app();
        var ticket = app.ticket(app.request());
        var first = app.decide(ticket, "deny", "ada");

        var second = app.decide(ticket, "allow", "ada");

        assertThat(first.status()).isEqualTo(302);
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.header("Location")).isEmpty();
    }

    @Test
    void a_made_up_ticket_is_refused() {
        assertThat(sandbox.app().decide("made-up", "allow", "ada").status()).isEqualTo(400);
    }

    @Test
    void a_page_left_open_for_ten_minutes_is_void() {
        var app = sandbox.app();
        var ticket = app.ticket(app.request());

        sandbox.clock().pass(Duration.ofMinutes(10));

        assertThat(app.decide(ticket, "allow", "ada").status()).isEqualTo(400);
    }

    @Test
    void a_choice_that_is_not_understood_leaves_the_page_open() {
        var app = sandbox.app();
        var ticket = app.ticket(app.request());
        var misspelt = app.decide(ticket, "allow", "adda");

        var corrected = app.decide(ticket, "allow", "ada");

        assertThat(misspelt.status()).isEqualTo(400);
        assertThat(corrected.status()).isEqualTo(302);
    }
}
