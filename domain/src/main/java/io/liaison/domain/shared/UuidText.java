package io.liaison.domain.shared;

import io.vavr.control.Option;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the canonical form only: {@link UUID#fromString} also takes shorthand, and two spellings of one id. */
final class UuidText {
    private static final Pattern CANONICAL = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private UuidText() {}

    static Option<UUID> parse(String raw) {
        return Option.some(raw.toLowerCase(Locale.ROOT))
                .filter(text -> CANONICAL.matcher(text).matches())
                .map(UUID::fromString);
    }
}
