package io.liaison.torture.canary.secret;

import java.nio.charset.StandardCharsets;

/**
 * Bytes that are in the secrets of one kind, and nowhere else in the world.
 *
 * @param latin each byte as the character of its number
 */
public record Mark(Kind kind, String latin) {

    static Mark of(Kind kind, byte[] bytes) {
        return new Mark(kind, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
