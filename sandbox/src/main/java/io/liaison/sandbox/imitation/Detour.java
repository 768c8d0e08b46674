package io.liaison.sandbox.imitation;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * Leads the addresses of a definition to an imitation: {@code https://host/path} becomes
 * {@code http://127.0.0.1:<port>/imitation/<key>/host/path}. Placeholders stay as they are, and so does what has no
 * {@code https://} or {@code http://} in it, such as a path below another address, or one that is a placeholder as a whole.
 */
public record Detour(URI address) {
    private static final Pattern START = Pattern.compile("https?://(?=[A-Za-z0-9{\\[])");

    /** Every address in the text, be it alone or after a method: {@code GET https://…}. */
    public String rewrite(String text) {
        return START.matcher(text).replaceAll(address + "/");
    }
}
