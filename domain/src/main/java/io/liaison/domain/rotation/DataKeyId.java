package io.liaison.domain.rotation;

import io.vavr.control.Option;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names a key without betraying it: 32 bits, which stand in front of whatever is sealed under it. */
public record DataKeyId(int number) {
    private static final Pattern SPELLING = Pattern.compile("[0-9a-f]{8}");

    /** Reads what {@link #toString} writes. */
    public static Option<DataKeyId> parse(String raw) {
        return Option.when(SPELLING.matcher(raw).matches(), () -> new DataKeyId(HexFormat.fromHexDigits(raw)));
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(number);
    }
}
