package io.liaison.rest.console.connecting;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.shared.ConnectionId;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.wire.CookieText;
import io.vavr.control.Option;
import jakarta.ws.rs.core.Cookie;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCookieTest {
    private static final ShownCode CODE = new ShownCode(
            "Ledger “Été”", "WDJB-MJHT", "https://example.com/device?a=b", Instant.parse("2026-11-27T12:00:00Z"));
    private final ConnectionId connection = new ConnectionId(UUID.randomUUID());
    private final CodeCookie codes = new CodeCookie(new ConsoleAddress(URI.create("https://liaison.example.com/at/")));

    @Test
    void what_is_kept_is_shown_again_on_the_page_of_its_connection_alone() {
        var cookie = codes.of(connection, CODE);

        assertThat(shown(cookie.getValue())).contains(CODE);
        assertThat(cookie.getPath()).isEqualTo("/at/console/connections/" + connection + "/code");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.isSecure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CODE\njavascript:alert(1)\n2026-11-27T12:00:00Z\nLedger",
                "CODE\nhttps://example.com\nsome time\nLedger",
                "CODE\nhttps://example.com",
                ""
            })
    void what_somebody_has_changed_leads_nowhere(String changed) {
        assertThat(shown(CookieText.of(changed))).isEmpty();
    }

    @Test
    void what_is_no_text_of_ours_is_none() {
        assertThat(shown("%%%")).isEmpty();
        assertThat(codes.shown(Map.of())).isEmpty();
    }

    private Option<ShownCode> shown(String value) {
        return codes.shown(Map.of(
                "liaison-code", new Cookie.Builder("liaison-code").value(value).build()));
    }
}
