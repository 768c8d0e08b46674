package io.liaison.torture.canary.flock;

import java.util.Optional;
import java.util.regex.Pattern;

/** What was answered; status 0 when nothing was. */
public record Reply(int status, String body, Optional<String> location, Optional<String> cookie) {
    static final Reply NONE = new Reply(0, "", Optional.empty(), Optional.empty());

    /** The first text by that name. */
    Optional<String> text(String name) {
        var found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(body);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    String need(String name) {
        return text(name).orElseThrow(() -> new IllegalStateException(status + " without " + name + ": " + body));
    }
}
