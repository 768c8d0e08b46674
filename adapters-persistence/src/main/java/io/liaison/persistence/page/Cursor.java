package io.liaison.persistence.page;

import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The place that a page ended at: in which order, and what its last row was sorted by. Opaque to clients. */
record Cursor(String order, String key, String id) {
    private static final String SEPARATOR = "\n";
    private static final int PARTS = 3;

    String encoded() {
        var text = String.join(SEPARATOR, order, id, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** None when the text is no cursor of that order. */
    static Option<Cursor> decode(String order, String text) {
        return decode(text)
                .map(plain -> plain.split(SEPARATOR, PARTS))
                .filter(parts -> parts.length == PARTS && parts[0].equals(order))
                .map(parts -> new Cursor(parts[0], parts[2], parts[1]));
    }

    private static Option<String> decode(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return Option.some(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            return Option.none();
        }
    }
}
