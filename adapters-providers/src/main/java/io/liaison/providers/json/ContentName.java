package io.liaison.providers.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What something is called by its content: the same name for the same content, and for no other. */
public final class ContentName {
    /** Longer names than that are called by their content. */
    private static final int MOST = 500;

    private ContentName() {}

    public static String of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every platform has SHA-256", impossible);
        }
    }

    /** A name that somebody else has chosen, in a length and of letters that can be kept. */
    public static String bounded(String name) {
        return name.length() > MOST || !isStorable(name) ? of(name) : name;
    }

    /** Databases keep no text with a zero in it, or with half a letter. */
    public static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
