package io.liaison.torture.event.provider;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The ways in which the provider can be asked, and how each writes moments. */
public enum PolledKind {
    /** Pages, the first first, and moments in whole seconds. */
    SHOWN("shown", "instant"),
    /** The same without a zone. */
    LOCAL("local", "date-time"),
    /** Pages, the last first, and the answer tells how far it leads. */
    CHANGED("changed", "epoch-millis"),
    /** Numbers instead of moments, and the first answer is what was there. */
    LOGGED("logged", "none");

    private static final DateTimeFormatter APART = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private final String key;
    private final String start;

    PolledKind(String key, String start) {
        this.key = key;
        this.start = start;
    }

    public String key() {
        return key;
    }

    String start() {
        return start;
    }

    String written(Item item) {
        return switch (this) {
            case SHOWN -> quoted(moment(item.at()).toString());
            case LOCAL -> quoted(APART.format(LocalDateTime.ofInstant(moment(item.at()), ZoneOffset.UTC)));
            case CHANGED -> String.valueOf(item.at());
            case LOGGED -> String.valueOf(item.number());
        };
    }

    /** What somebody asks with who has come so far. */
    long read(String cursor) {
        return switch (this) {
            case SHOWN -> Instant.parse(cursor).toEpochMilli();
            case LOCAL ->
                LocalDateTime.parse(cursor, APART).toInstant(ZoneOffset.UTC).toEpochMilli();
            case CHANGED, LOGGED -> Long.parseLong(cursor);
        };
    }

    private static Instant moment(long at) {
        return Instant.ofEpochMilli(at).truncatedTo(ChronoUnit.SECONDS);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
