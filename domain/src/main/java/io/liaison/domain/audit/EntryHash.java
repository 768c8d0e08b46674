package io.liaison.domain.audit;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The fingerprint of an entry and, since each holds that of the one before, of all that came earlier.
 *
 * @param hex SHA-256, as 64 hexadecimal digits
 */
public record EntryHash(String hex) {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    /** Comes before the first entry, and is that of none. */
    public static final EntryHash NONE = new EntryHash("0".repeat(64));

    /** Asserts what {@link #parse} checks. */
    public EntryHash {
        if (!DIGITS.matcher(hex).matches()) {
            throw new IllegalArgumentException("not the hash of an entry, use EntryHash.parse");
        }
    }

    public static Option<EntryHash> parse(String raw) {
        return Option.some(raw).filter(text -> DIGITS.matcher(text).matches()).map(EntryHash::new);
    }

    static EntryHash of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new EntryHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    }
}
