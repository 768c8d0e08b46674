package io.liaison.rest.wire;

import io.liaison.domain.shared.TraceId;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which trace a request belongs to (W3C Trace Context): the caller's, or a new one. {@code span} is ours in it. */
public record Trace(TraceId traceId, String span, String flags) {
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(-.*)?");
    private static final String NOT_SAMPLED = "00";

    /** Goes on with what {@code traceparent} names; one that cannot be read counts as none. */
    public static Trace following(@Nullable String traceparent) {
        var matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent.strip());
        return matcher.matches()
                ? TraceId.parse(matcher.group(1))
                        .map(id -> new Trace(id, anySpan(), matcher.group(2)))
                        .getOrElse(Trace::begun)
                : begun();
    }

    public String id() {
        return traceId.value();
    }

    /** How to answer it, in the version that we speak. */
    public String traceparent() {
        return "00-" + id() + "-" + span + "-" + flags;
    }

    private static Trace begun() {
        return new Trace(TraceId.of(random(), random()), anySpan(), NOT_SAMPLED);
    }

    private static String anySpan() {
        return HexFormat.of().toHexDigits(random());
    }

    private static long random() {
        return ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    }
}
