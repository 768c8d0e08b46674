package io.liaison.persistence.page;

import static io.liaison.domain.fixture.Known.uuid;
import static io.liaison.persistence.schema.Tables.FOLDERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysetTest {
    private final Keyset<?, ?> byName =
            new Keyset<>("folders NAME", SortKey.text(FOLDERS.NAME_ORDER), SortKey.uuid(FOLDERS.ID), false);
    private final Keyset<?, ?> byTime =
            new Keyset<>("folders CREATED_AT", SortKey.instant(FOLDERS.CREATED_AT), SortKey.uuid(FOLDERS.ID), true);

    @Test
    void begins_after_the_place_that_the_cursor_marks() {
        var cursor = new Cursor("folders NAME+", "a\nb", uuid(1).toString()).encoded();

        assertThat(byName.after(Option.some(cursor)).get().toString())
                .contains("name_order", "a\nb", uuid(1).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0000"})
    void refuses_a_forged_cursor_that_no_row_can_have_made(String key) {
        var forged = new Cursor("folders NAME+", key, uuid(1).toString()).encoded();

        assertRefused(byName, forged);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "", "1-1-1-1-1-1"})
    void refuses_a_forged_id(String id) {
        assertRefused(byName, new Cursor("folders NAME+", "a", id).encoded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "", "+1000000001-01-01T00:00:00Z"})
    void refuses_a_forged_instant(String instant) {
        assertRefused(byTime, new Cursor("folders CREATED_AT-", instant, uuid(1).toString()).encoded());
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC0, 0xFF, 0xED})
    void refuses_bytes_that_are_no_text(int first) {
        var bytes = "folders NAME+\n1\n?".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) first;

        assertRefused(byName, Base64.getUrlEncoder().encodeToString(bytes));
    }

    private static void assertRefused(Keyset<?, ?> keyset, String cursor) {
        assertThat(keyset.after(Option.some(cursor)))
                .isEqualTo(Either.left(new InvalidArgument("cursor", Expectation.CURSOR)));
    }
}
