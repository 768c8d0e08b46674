package io.liaison.persistence.vault;

import io.liaison.domain.rotation.DataKeyId;
import io.vavr.control.Option;
import java.nio.ByteBuffer;

/** What Tink writes in front of a ciphertext: a version, and the number of the key. */
final class Prefix {
    static final int SIZE = 1 + Integer.BYTES;
    private static final byte VERSION = 1;

    private Prefix() {}

    static byte[] of(DataKeyId key) {
        return ByteBuffer.allocate(SIZE).put(VERSION).putInt(key.number()).array();
    }

    /** The key that a ciphertext needs; none where it is no ciphertext of ours. */
    static Option<DataKeyId> read(byte[] ciphertext) {
        return Option.when(
                ciphertext.length >= SIZE && ciphertext[0] == VERSION,
                () -> new DataKeyId(
                        ByteBuffer.wrap(ciphertext, 1, Integer.BYTES).getInt()));
    }
}
