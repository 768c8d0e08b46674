package io.liaison.rest.wire;

import io.liaison.domain.shared.TraceId;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which trace a request belongs to (W3C Trace Context): the caller's, or a new one. {@code span} is ours in it. */
public record Trace(String id, String span, String flags) {
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(-.*)?");
    private static final String NOT_SAMPLED = "00";

    /** Goes on with what {@code traceparent} names; one that cannot be read counts as none. */
    public static Trace following(@Nullable String traceparent) {
        var matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent.strip());
        return matcher.matches()
                ? new Trace(matcher.group(1), random(), matcher.group(2))
                : new Trace(random() + random(), random(), NOT_SAMPLED);
    }

    /** How the audit names it. */
    public TraceId traceId() {
        return new TraceId(id);
    }

    /** How to answer it, in the version that we speak. */
    public String traceparent() {
        return "00-" + id + "-" + span + "-" + flags;
    }

    private static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }
}
