package io.liaison.domain.access;

import io.vavr.control.Option;
import java.util.regex.Pattern;

/** Names a role in addresses and assignments: 1 to 64 lower-case letters, digits and hyphens. */
public record RoleName(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{1,64}");

    /** Asserts what {@link #parse} checks: reaching this throw is a bug in our code, never bad input. */
    public RoleName {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the name of a role, use RoleName.parse");
        }
    }

    public static Option<RoleName> parse(String raw) {
        return Option.some(raw).filter(text -> SHAPE.matcher(text).matches()).map(RoleName::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
