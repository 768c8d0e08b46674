package io.liaison.providers.hook;

import io.liaison.domain.authentication.Secret;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The bytes that a key may be: those of its text, or those that it spells in hexadecimal digits or in Base64, as some providers hand
 * keys out. Whoever does not know the text knows none of them.
 */
final class HmacKeys {
    private static final int FEWEST = 16;

    private HmacKeys() {}

    static Seq<byte[]> of(Secret key) {
        var text = key.reveal();
        return List.of(Contents.bytes(text))
                .filter(bytes -> bytes.length > 0)
                .appendAll(Spelled.hex(text).filter(HmacKeys::isLong))
                .appendAll(Spelled.base64(text).filter(HmacKeys::isLong));
    }

    private static boolean isLong(byte[] key) {
        return key.length >= FEWEST;
    }
}
