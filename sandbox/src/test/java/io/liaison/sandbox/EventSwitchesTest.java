package io.liaison.sandbox;

import static io.liaison.sandbox.fixture.TicketApi.items;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import io.liaison.sandbox.fixture.RunningSandbox;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventSwitchesTest {
    private static final Map<String, Object> USUAL = Map.of(
            "pageSize", 100L,
            "hookLifetime", 86_400L,
            "handshake", true,
            "attempts", 6L,
            "delay", 1000L,
            "lanes", 1L,
            "mischief", Map.of());

    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @Test
    void at_first_everything_is_as_usual() {
        assertThat(events()).isEqualTo(USUAL);
    }

    @Test
    void the_state_shows_what_is_switched() {
        switchEverything();

        assertThat(events())
                .isEqualTo(Map.of(
                        "pageSize", 7L,
                        "hookLifetime", 60L,
                        "handshake", false,
                        "attempts", 9L,
                        "delay", 20L,
                        "lanes", 4L,
                        "mischief", Map.of("twice", 3L, "forged", "all")));
    }

    @Test
    void what_is_not_sent_stays_as_it_is() {
        switchEverything();
        sandbox.flip("action=posting&lanes=2");
        sandbox.flip("action=hooks&seconds=30");

        assertThat(events())
                .asInstanceOf(MAP)
                .containsEntry("attempts", 9L)
                .containsEntry("lanes", 2L)
                .containsEntry("hookLifetime", 30L)
                .containsEntry("handshake", false);
    }

    @Test
    void reset_switches_everything_back_and_forgets_no_ticket() {
        var ada = sandbox.tickets("ada");
        ada.make("A moth");
        switchEverything();

        assertThat(sandbox.caller().post("/sandbox/reset", Map.of()).status()).isEqualTo(200);

        assertThat(events()).isEqualTo(USUAL);
        assertThat(items(ada.changesSince(Instant.EPOCH))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action=pages",
                "action=pages&items=0",
                "action=pages&items=2&seconds=3",
                "action=hooks&seconds=0",
                "action=hooks&handshake=perhaps",
                "action=posting&attempts=0",
                "action=posting&lanes=257",
                "action=posting&delay=never",
                "action=mischief",
                "action=mischief&kind=oops",
                "action=mischief&kind=twice&times=0"
            })
    void what_is_not_understood_is_refused_and_changes_nothing(String form) {
        assertThat(sandbox.caller().post("/sandbox/break", form).status()).isEqualTo(400);
        assertThat(events()).isEqualTo(USUAL);
    }

    private void switchEverything() {
        sandbox.flip("action=pages&items=7");
        sandbox.flip("action=hooks&seconds=60&handshake=false");
        sandbox.flip("action=posting&attempts=9&delay=20&lanes=4");
        sandbox.flip("action=mischief&kind=twice&times=3");
        sandbox.flip("action=mischief&kind=forged");
    }

    private Map<?, ?> events() {
        var events = sandbox.caller().get("/sandbox/state").json().get("events");
        return events instanceof Map<?, ?> members ? members : Map.of();
    }
}
