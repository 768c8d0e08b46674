package io.liaison.domain.shared;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/** A place in a JSON document (RFC 6901), below its root. */
public record JsonPointer(String value) {
    private static final Pattern SYNTAX = Pattern.compile("(/([^~/]|~[01])*+)++");
    private static final int MOST = 300;

    /** Asserts what {@link #parse} checks: reaching this throw is a bug in our code, never bad input. */
    public JsonPointer {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a JSON pointer");
        }
    }

    public static Option<JsonPointer> parse(String raw) {
        return Option.when(raw.length() <= MOST && isValid(raw), () -> new JsonPointer(raw));
    }

    /** The same place in a document that holds this one in a member of that name. */
    public JsonPointer in(String member) {
        return new JsonPointer(step(member) + value);
    }

    /** The names and numbers that lead there, one below the other. */
    public Seq<String> steps() {
        return Array.of(value.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"));
    }

    /** One step down, as pointers spell it: a name may hold what parts the steps. */
    public static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isValid(String raw) {
        return SYNTAX.matcher(raw).matches();
    }
}
