package io.liaison.torture.canary.secret;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a secret looks where it leaks. A mark is plain letters and digits, which no escaping changes, be it for JSON, HTML,
 * an address or SQL; what turns all characters into others is listed here.
 */
public enum Disguise {
    PLAIN(List::of),
    BASE64(bytes -> aligned(bytes, Base64.getEncoder()).toList()),
    BASE64_FOR_ADDRESSES(bytes -> aligned(bytes, Base64.getUrlEncoder()).toList()),
    HEX(bytes -> List.of(hex(bytes, HexFormat.of()))),
    HEX_IN_CAPITALS(bytes -> List.of(hex(bytes, HexFormat.of().withUpperCase())));

    private static final int GROUP = 3;
    private static final int CHARACTERS = 4;
    private final Dress dress;

    Disguise(Dress dress) {
        this.dress = dress;
    }

    /** Every form in which the bytes are told, wherever in a longer text they stand. */
    public List<byte[]> of(Mark mark) {
        return dress.on(mark.bytes());
    }

    /** Only the characters that come of the bytes alone, for each place where a group of three can begin. */
    private static Stream<byte[]> aligned(byte[] bytes, Base64.Encoder encoder) {
        return IntStream.range(0, GROUP).mapToObj(before -> {
            var padded = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, padded, before, bytes.length);
            var whole = padded.length - padded.length % GROUP;
            var encoded = encoder.encode(Arrays.copyOf(padded, whole));
            return Arrays.copyOfRange(encoded, before == 0 ? 0 : CHARACTERS, encoded.length);
        });
    }

    private static byte[] hex(byte[] bytes, HexFormat format) {
        return format.formatHex(bytes).getBytes(StandardCharsets.US_ASCII);
    }

    /** Puts the disguise on. */
    @FunctionalInterface
    private interface Dress {
        List<byte[]> on(byte[] bytes);
    }
}
