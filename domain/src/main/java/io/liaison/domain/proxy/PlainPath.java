package io.liaison.domain.proxy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** Paths that lead down and nowhere else, in every reading that somebody on the way may come to. */
final class PlainPath {

    private PlainPath() {}

    static boolean is(String raw) {
        return WireText.isPath(raw)
                && isWellFormed(Array.of(raw.split("/", -1)))
                && WireText.readings(raw).forAll(PlainPath::leadsDown);
    }

    /** A first segment with an {@code @} or a colon at its end is an authority or a scheme to whoever joins carelessly. */
    private static boolean isWellFormed(Seq<String> segments) {
        return segments.init().forAll(segment -> !segment.isEmpty())
                && !segments.head().contains("@")
                && !segments.head().endsWith(":");
    }

    private static boolean leadsDown(String reading) {
        return reading.codePoints().noneMatch(PlainPath::isTreacherous)
                && !reading.startsWith("/")
                && Array.of(reading.split("/", -1)).forAll(segment -> !climbs(segment));
    }

    /** Also what is no longer readable: an overlong spelling of a dot, for one. */
    private static boolean isTreacherous(int character) {
        return character == '\\' || character == WireText.UNREADABLE || Character.isISOControl(character);
    }

    /** Some take parameters, a query and spaces off a segment before they look at it. */
    private static boolean climbs(String segment) {
        var bare = segment.split("[;?#]", 2)[0].strip();
        return bare.equals(".") || bare.equals("..");
    }
}
