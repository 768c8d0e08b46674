package io.liaison.domain.shared;

import io.vavr.control.Option;
import java.util.regex.Pattern;

/** Names a connector in addresses and definitions: 1 to 64 lower-case letters, digits and hyphens. */
public record ConnectorKey(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{1,64}");

    /** Asserts what {@link #parse} checks: reaching this throw is a bug in our code, never bad input. */
    public ConnectorKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a connector key, use ConnectorKey.parse");
        }
    }

    public static Option<ConnectorKey> parse(String raw) {
        return Option.some(raw).filter(text -> SHAPE.matcher(text).matches()).map(ConnectorKey::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
