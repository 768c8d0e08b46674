package io.liaison.providers.hook;

import io.vavr.control.Option;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Bytes that are spelled in a text. */
final class Spelled {
    private static final Pattern HEX = Pattern.compile("([0-9A-Fa-f]{2})+");
    private static final Pattern BASE_64 = Pattern.compile("[A-Za-z0-9+/_-]+={0,2}");

    private Spelled() {}

    /** As definitions name the spellings. */
    static Option<byte[]> in(String encoding, String text) {
        return switch (encoding) {
            case "hex" -> hex(text);
            case "base64" -> base64(text);
            default -> Option.some(Contents.bytes(text));
        };
    }

    static Option<byte[]> hex(String text) {
        return Option.when(HEX.matcher(text).matches(), () -> HexFormat.of().parseHex(text));
    }

    /** With either alphabet, padded or not. */
    static Option<byte[]> base64(String text) {
        try {
            return Option.when(
                    BASE_64.matcher(text).matches(),
                    () -> Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/')));
        } catch (IllegalArgumentException cut) {
            return Option.none();
        }
    }
}
