package io.liaison.domain.shared;

import io.vavr.control.Option;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What ties together all that one request has caused, in every system that it went through.
 *
 * @param value 32 hexadecimal digits, not all of them zero
 * @source W3C Trace Context, section 3.2.2.3
 */
public record TraceId(String value) {
    private static final Pattern DIGITS = Pattern.compile("(?!0{32})[0-9a-f]{32}");

    /** Asserts what {@link #parse} checks. */
    public TraceId {
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("not a trace id, use TraceId.parse");
        }
    }

    /** The one of these bits, of which one at least is set. */
    public static TraceId of(long high, long low) {
        return new TraceId(HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low));
    }

    public static Option<TraceId> parse(String raw) {
        return Option.some(raw).filter(text -> DIGITS.matcher(text).matches()).map(TraceId::new);
    }
}
