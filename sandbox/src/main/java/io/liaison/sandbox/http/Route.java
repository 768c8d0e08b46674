package io.liaison.sandbox.http;

import java.util.Optional;

/** A path that is written out, or one in which <code>{}</code> stands for one segment, such as <code>/hooks/{}</code>. */
record Route(String before, String after, boolean isExact) {
    private static final String NAME = "{}";

    static Route of(String path) {
        var at = path.indexOf(NAME);
        return at < 0
                ? new Route(path, "", true)
                : new Route(path.substring(0, at), path.substring(at + NAME.length()), false);
    }

    /** What the segment is in this path; of one that is written out nothing is left. Empty when it is another path. */
    Optional<String> match(String path) {
        if (isExact) {
            return path.equals(before) ? Optional.of("") : Optional.empty();
        }
        var isLong = path.length() > before.length() + after.length();
        if (!isLong || !path.startsWith(before) || !path.endsWith(after)) {
            return Optional.empty();
        }
        return Optional.of(path.substring(before.length(), path.length() - after.length()))
                .filter(name -> name.indexOf('/') < 0);
    }
}
