package io.liaison.sandbox;

import static io.liaison.sandbox.fixture.TicketApi.items;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.Answer;
import io.liaison.sandbox.fixture.RunningSandbox;
import io.liaison.sandbox.fixture.TicketApi;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    private TicketApi ada;

    @BeforeEach
    void hold_a_key() {
        ada = sandbox.tickets("ada");
    }

    @Test
    void what_was_made_since_is_found_and_nothing_before() {
        ada.make("before");
        sandbox.clock().pass(Duration.ofMinutes(1));
        var since = sandbox.clock().instant();
        sandbox.clock().pass(Duration.ofMinutes(1));
        var made = ada.make("after");

        var answer = ada.changesSince(since);

        assertThat(items(answer)).containsExactly(made);
        assertThat(answer.text("mark")).isEqualTo(made.get("updatedAt"));
        assertThat(answer.json()).doesNotContainKey("next");
    }

    @Test
    void what_changed_at_that_very_moment_is_found_once_more() {
        var made = ada.make("just now");

        assertThat(items(ada.changesSince(String.valueOf(made.get("updatedAt")))))
                .containsExactly(made);
    }

    @Test
    void a_mark_stays_where_it_was_while_nothing_happens() {
        assertThat(ada.changesSince("2026-04-17T12:00:00Z").text("mark")).isEqualTo("2026-04-17T12:00:00Z");
    }

    @Test
    void a_changed_ticket_comes_last_and_with_a_later_date_even_within_a_millisecond() {
        ada.make("one");
        ada.make("two");

        ada.change("T-4", "one, once more");

        var found = items(ada.changesSince(Instant.EPOCH));
        assertThat(found).extracting("title").containsExactly("two", "one, once more");
        assertThat(String.valueOf(found.getLast().get("updatedAt")))
                .isGreaterThan(String.valueOf(found.getLast().get("createdAt")));
    }

    @Test
    void nobody_sees_the_tickets_of_another() {
        ada.make("private");

        assertThat(items(sandbox.tickets("grace").changesSince(Instant.EPOCH))).isEmpty();
    }

    @Test
    void pages_go_on_where_the_last_one_ended_though_tickets_change_meanwhile() {
        sandbox.flip("action=pages&items=2");
        ada.make("one of five", 5);

        var first = ada.changesSince(Instant.EPOCH);
        ada.change("T-4", "changed");
        var rest = pagesFrom(first);

        assertThat(items(first)).extracting("id").containsExactly("T-4", "T-5");
        assertThat(rest).extracting("id").containsExactly("T-6", "T-7", "T-8", "T-4");
    }

    @Test
    void ten_thousand_can_be_had_at_once() {
        sandbox.flip("action=pages&items=10000");
        ada.make("one of many", 10_000);

        var answer = ada.changesSince(Instant.EPOCH);

        assertThat(items(answer)).hasSize(10_000);
        assertThat(answer.json()).doesNotContainKey("next");
    }

    @Test
    void times_may_be_asked_with_without_a_zone() {
        var made = ada.make("now");
        var local = String.valueOf(made.get("updatedAt")).replace("Z", "");

        assertThat(items(ada.changesSince(local))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"since=yesterday", "since=", "since=2026-04-17", "page=2", "page=-1.2"})
    void what_is_no_time_and_no_page_is_refused(String query) {
        assertThat(ada.get("/tickets/changes?" + query).status()).isEqualTo(400);
    }

    @Test
    void changes_are_not_read_without_their_scope() {
        var app = sandbox.app();
        var request = app.request();
        request.put("scope", "profile");
        var token = app.token(app.exchange(app.code(request, "ada"))).text("access_token");

        var answer = sandbox.caller().get("/tickets/changes", "Authorization", "Bearer " + token);

        assertThat(answer.status()).isEqualTo(403);
    }

    private List<Map<String, Object>> pagesFrom(Answer first) {
        var found = new ArrayList<Map<String, Object>>();
        var page = first;
        while (page.json().containsKey("next")) {
            var next = URI.create(page.text("next"));
            page = ada.get(next.getRawPath() + "?" + next.getRawQuery());
            found.addAll(items(page));
        }
        return found;
    }
}
