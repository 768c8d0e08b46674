package io.liaison.rest.wire;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Texts that others wrote, in answers of ours. */
public final class JsonValues {
    private static final Pattern JSON =
            Pattern.compile("application/(\\S+\\+)?json\\s*(;.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private JsonValues() {}

    /** A text that is JSON, as its type says, becomes the value that it writes; any other is told as the text that it is. */
    public static Object of(String mediaType, String text) {
        return JSON.matcher(mediaType.strip()).matches()
                ? Trees.json(text.getBytes(StandardCharsets.UTF_8))
                        .<Object>map(node -> node)
                        .getOrElse(text)
                : text;
    }
}
