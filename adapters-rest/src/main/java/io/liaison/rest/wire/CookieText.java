package io.liaison.rest.wire;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Text as the value of a cookie can hold it, which takes few characters (RFC 6265 §4.1.1). */
public final class CookieText {

    private CookieText() {}

    public static String of(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** None where somebody has changed it into what is no text of ours. */
    public static Option<String> read(String value) {
        try {
            return Option.some(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException tamperedWith) {
            return Option.none();
        }
    }
}
