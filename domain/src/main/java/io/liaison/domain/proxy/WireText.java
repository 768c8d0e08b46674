package io.liaison.domain.proxy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Texts as addresses have them (RFC 3986): what may stand there, and what it is read as. */
public final class WireText {
    /** Stands in a reading where the bytes are no text. */
    static final int UNREADABLE = 0xFFFD;

    private static final int MAX_LENGTH = 8_000;
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final String SEGMENT = UNRESERVED + "!$&'()*+,;=:@";
    private static final HexFormat CAPITALS = HexFormat.of().withUpperCase();
    private static final int ESCAPE = 3;
    private static final int HEXADECIMAL = 16;

    private WireText() {}

    static boolean isPath(String raw) {
        return consistsOf(SEGMENT + "/", raw);
    }

    /** Brackets have no business there by the book, and are everywhere. */
    static boolean isQuery(String raw) {
        return consistsOf(SEGMENT + "/?[]", raw);
    }

    /** The text itself, and what becomes of it each time that somebody decodes it, until nothing changes any more. */
    static Seq<String> readings(String raw) {
        Seq<String> found = List.of(raw);
        for (var next = decoded(raw); !next.equals(found.head()); next = decoded(next)) {
            found = found.prepend(next);
        }
        return found;
    }

    /** Spelt so that it stands anywhere in an address and means itself. */
    public static String encoded(String text) {
        var encoded = new StringBuilder();
        for (var next : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(UNRESERVED.indexOf(next) >= 0 ? (char) next : "%" + CAPITALS.toHexDigits(next));
        }
        return encoded.toString();
    }

    private static boolean consistsOf(String allowed, String raw) {
        var at = 0;
        while (at < raw.length() && (allowed.indexOf(raw.charAt(at)) >= 0 || isEscape(raw, at))) {
            at += raw.charAt(at) == '%' ? ESCAPE : 1;
        }
        return at == raw.length() && at <= MAX_LENGTH;
    }

    /** An escape that is none stays as it is. */
    private static String decoded(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var length = 0;
        for (var at = 0; at < bytes.length; length++) {
            var escaped = isEscape(bytes, at);
            bytes[length] = escaped ? (byte) (digit(bytes[at + 1]) * HEXADECIMAL + digit(bytes[at + 2])) : bytes[at];
            at += escaped ? ESCAPE : 1;
        }
        return new String(Arrays.copyOf(bytes, length), StandardCharsets.UTF_8);
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '%'
                && at + 2 < text.length()
                && digit(text.charAt(at + 1)) >= 0
                && digit(text.charAt(at + 2)) >= 0;
    }

    private static boolean isEscape(byte[] text, int at) {
        return text[at] == '%' && at + 2 < text.length && digit(text[at + 1]) >= 0 && digit(text[at + 2]) >= 0;
    }

    /** Of ASCII alone: other scripts have digits too, which are none in an address. */
    private static int digit(int character) {
        return character >= 0 && character < 128 ? Character.digit(character, HEXADECIMAL) : -1;
    }
}
