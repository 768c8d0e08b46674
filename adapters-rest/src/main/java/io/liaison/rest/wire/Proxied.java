package io.liaison.rest.wire;

import io.vavr.control.Option;
import java.util.regex.Pattern;

/** Addresses below which everything belongs to somebody else's API: what is said there is not said to us. */
public final class Proxied {
    /** Below {@link Answers#ROOT}; {@code path} is all that follows. */
    public static final String TEMPLATE = "/connections/{id}/proxy/{path:.*}";

    private static final Pattern ADDRESS =
            Pattern.compile(Answers.ROOT + "/connections/[^/]+/proxy/([^?]*)(\\?.*)?", Pattern.DOTALL);

    private Proxied() {}

    /** Whether a path leads there. */
    public static boolean is(String path) {
        return ADDRESS.matcher(path).matches();
    }

    /** What follows in the path of an address, as it is spelt; none where only others read it so that something does. */
    public static Option<String> rest(String address) {
        var found = ADDRESS.matcher(address);
        return Option.when(found.matches(), () -> found.group(1));
    }
}
