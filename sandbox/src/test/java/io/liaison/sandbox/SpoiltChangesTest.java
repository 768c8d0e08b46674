package io.liaison.sandbox;

import static io.liaison.sandbox.fixture.TicketApi.items;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.Answer;
import io.liaison.sandbox.fixture.RunningSandbox;
import io.liaison.sandbox.fixture.TicketApi;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoiltChangesTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    private TicketApi ada;

    @BeforeEach
    void make_two_tickets() {
        ada = sandbox.tickets("ada");
        ada.make("one of two", 2);
    }

    @Test
    void repeat_tells_every_item_twice() {
        spoil("repeat");

        assertThat(items(changes())).extracting("id").containsExactly("T-4", "T-4", "T-5", "T-5");
    }

    @Test
    void skip_leaves_some_out_until_they_are_five_seconds_old() {
        spoil("skip");

        var early = changes();
        sandbox.clock().pass(Duration.ofSeconds(5));
        var late = changes();

        assertThat(items(early)).extracting("id").containsExactly("T-4");
        assertThat(items(late)).extracting("id").containsExactly("T-4", "T-5");
    }

    @Test
    void backwards_turns_items_and_mark_round() {
        var mark = Instant.parse(changes().text("mark"));
        spoil("backwards");

        var answer = changes();

        assertThat(items(answer)).extracting("id").containsExactly("T-5", "T-4");
        assertThat(Instant.parse(answer.text("mark"))).isEqualTo(mark.minus(Duration.ofHours(1)));
    }

    @Test
    void no_zone_is_nowhere_to_be_seen() {
        spoil("no-zone");

        var answer = changes();

        assertThat(items(answer))
                .extracting("updatedAt")
                .noneMatch(time -> String.valueOf(time).endsWith("Z"));
        assertThat(items(answer))
                .extracting("createdAt")
                .noneMatch(time -> String.valueOf(time).endsWith("Z"));
        assertThat(answer.text("mark")).doesNotEndWith("Z");
    }

    @Test
    void no_id_is_missing_in_the_same_items_each_time() {
        spoil("no-id");

        assertThat(items(changes())).extracting(Map::size).containsExactly(5, 4);
        assertThat(items(changes())).extracting(Map::size).containsExactly(5, 4);
        assertThat(items(changes()).getLast())
                .containsEntry("title", "one of two")
                .doesNotContainKey("id");
    }

    @Test
    void endless_leads_to_the_same_page_again() {
        spoil("endless");

        var answer = changes();

        assertThat(items(answer)).hasSize(2);
        assertThat(answer.text("next")).isEqualTo(answer.http().uri().toString());
    }

    @Test
    void nonsense_has_the_right_names() {
        spoil("nonsense");

        var answer = changes();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()).containsEntry("items", "several").containsKeys("next", "mark");
    }

    @Test
    void a_refusal_is_not_spoilt() {
        spoil("repeat");

        assertThat(sandbox.caller().get("/tickets/changes").status()).isEqualTo(401);
    }

    @Test
    void too_many_requests_say_when_to_come_back_for_as_many_answers_as_wanted() {
        sandbox.flip("action=fail&target=changes&kind=429&retryAfter=3600&times=2");

        assertThat(changes().header("Retry-After")).isEqualTo("3600");
        assertThat(changes().status()).isEqualTo(429);
        assertThat(changes().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"repeat", "skip", "backwards", "no-zone", "no-id", "endless", "nonsense"})
    void what_befalls_lists_befalls_nothing_else(String kind) {
        var answer = sandbox.caller().post("/sandbox/break", "action=fail&target=token&kind=" + kind);

        assertThat(answer.status()).isEqualTo(400);
    }

    private void spoil(String kind) {
        sandbox.flip("action=fail&target=changes&kind=" + kind);
    }

    private Answer changes() {
        return ada.changesSince(Instant.EPOCH);
    }
}
