package io.liaison.sandbox;

import static io.liaison.sandbox.fixture.TicketApi.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.RunningSandbox;
import io.liaison.sandbox.fixture.Subscriber;
import io.liaison.sandbox.fixture.TicketApi;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HookTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    private final Subscriber subscriber = Subscriber.start();
    private TicketApi ada;

    @BeforeEach
    void hold_a_key() {
        ada = sandbox.tickets("ada");
    }

    @AfterEach
    void stop() {
        subscriber.close();
    }

    @Test
    void a_subscription_lasts_a_day() {
        var made = ada.subscribe(subscriber);

        assertThat(made.status()).isEqualTo(201);
        assertThat(expiry(made.text("expiresAt"))).isEqualTo(Duration.ofDays(1));
        assertThat(hooks()).extracting("id").containsExactly(made.text("id"));
    }

    @Test
    void a_subscription_lasts_as_long_as_was_asked_for_and_no_longer_than_it_may() {
        sandbox.flip("action=hooks&seconds=60");

        assertThat(expiry(ada.subscribe(wish("expiresIn", 30)).text("expiresAt")))
                .isEqualTo(Duration.ofSeconds(30));
        assertThat(expiry(ada.subscribe(wish("expiresIn", 90)).text("expiresAt")))
                .isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void a_subscription_is_renewed_while_it_lasts() {
        var id = ada.subscribe(subscriber).text("id");
        sandbox.clock().pass(Duration.ofHours(23));

        var renewed = ada.renew(id, Map.of());

        assertThat(renewed.text("id")).isEqualTo(id);
        assertThat(expiry(renewed.text("expiresAt"))).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void what_is_over_is_not_renewed_and_not_listed() {
        var id = ada.subscribe(subscriber).text("id");

        sandbox.clock().pass(Duration.ofDays(1));

        assertThat(ada.renew(id, Map.of()).status()).isEqualTo(404);
        assertThat(hooks()).isEmpty();
    }

    @Test
    void a_subscription_is_ended_once() {
        var id = ada.subscribe(subscriber).text("id");

        assertThat(ada.unsubscribe(id).status()).isEqualTo(204);
        assertThat(ada.unsubscribe(id).status()).isEqualTo(404);
        assertThat(hooks()).isEmpty();
    }

    @Test
    void nobody_has_to_do_with_the_subscription_of_another() {
        var grace = sandbox.tickets("grace");
        var id = ada.subscribe(subscriber).text("id");

        assertThat(grace.renew(id, Map.of()).status()).isEqualTo(404);
        assertThat(grace.unsubscribe(id).status()).isEqualTo(404);
        assertThat(hooks()).extracting("account").containsExactly("ada");
    }

    @Test
    void an_address_that_does_not_answer_the_challenge_is_refused() {
        subscriber.ignoreChallenges();

        assertThat(ada.subscribe(subscriber).status()).isEqualTo(400);
        assertThat(hooks()).isEmpty();
    }

    @Test
    void the_challenge_can_be_left_out() {
        subscriber.ignoreChallenges();
        sandbox.flip("action=hooks&handshake=false");

        assertThat(ada.subscribe(subscriber).status()).isEqualTo(201);
    }

    @Test
    void the_list_tells_no_secret() {
        var made = ada.subscribe(subscriber);

        assertThat(made.status()).isEqualTo(201);
        assertThat(sandbox.caller().get("/sandbox/hooks").body())
                .contains(subscriber.address())
                .doesNotContain(Subscriber.SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "url, https://liaison.example/hook",
        "url, http://127.0.0.1.liaison.example/hook",
        "url, http://somebody@127.0.0.1/hook",
        "url, file://localhost/etc/passwd",
        "url, no address",
        "secret, ''",
        "event, invoice",
        "secrt, misspelt"
    })
    void what_is_no_subscription_is_refused(String member, String value) {
        sandbox.flip("action=hooks&handshake=false");

        assertThat(ada.subscribe(wish(member, value)).status()).isEqualTo(400);
        assertThat(hooks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/hook", "http://localhost:1/hook", "https://[::1]/hook?of=me"})
    void addresses_of_this_machine_are_called(String url) {
        sandbox.flip("action=hooks&handshake=false");

        assertThat(ada.subscribe(wish("url", url)).status()).isEqualTo(201);
    }

    @Test
    void nobody_subscribes_without_a_token() {
        assertThat(sandbox.caller().post("/hooks", "{}").status()).isEqualTo(401);
    }

    @Test
    void subscribing_can_fail_too() {
        sandbox.flip("action=fail&target=hooks&kind=503&times=2");

        assertThat(ada.subscribe(subscriber).status()).isEqualTo(503);
        assertThat(ada.unsubscribe("any").status()).isEqualTo(503);
        assertThat(ada.subscribe(subscriber).status()).isEqualTo(201);
    }

    @Test
    void a_wrong_method_is_told_the_right_ones() {
        var answer = ada.get("/hooks/any");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("PATCH, DELETE");
    }

    private Map<String, Object> wish(String member, Object value) {
        var wish = new HashMap<String, Object>();
        wish.put("url", subscriber.address());
        wish.put("secret", Subscriber.SECRET);
        wish.put("event", "ticket");
        wish.put(member, value);
        return wish;
    }

    private Duration expiry(String expiresAt) {
        return Duration.between(sandbox.clock().instant(), Instant.parse(expiresAt));
    }

    private List<Map<String, Object>> hooks() {
        return list(sandbox.caller().get("/sandbox/hooks"), "hooks");
    }
}
