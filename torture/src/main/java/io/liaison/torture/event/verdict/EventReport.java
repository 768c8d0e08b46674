package io.liaison.torture.event.verdict;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures for people: a line each, and at the end whether all promises were kept. */
public final class EventReport {
    private final StringBuilder text = new StringBuilder();

    private EventReport() {}

    public static String of(EventVerdict verdict) {
        var report = new EventReport();
        var seconds = Math.max(1, verdict.time().toSeconds());
        report.line(
                "events", "%d in %d s, %d a second".formatted(verdict.events(), seconds, verdict.events() / seconds));
        report.line(
                "effects",
                "%d, and %d repeated under an id that was kept".formatted(verdict.effects(), verdict.repeated()));
        report.line("strikes", verdict.incidents().toString());
        report.line("from call to arrival", within(verdict.called()));
        report.line("from item to arrival", within(verdict.shown()));
        report.line("lost", verdict.lost().isEmpty() ? "0" : verdict.lost().toString());
        report.line("effects doubled", String.valueOf(verdict.doubled()));
        report.line("out of order", String.valueOf(verdict.disordered()));
        report.line("never happened", String.valueOf(verdict.strange()));
        report.line("forged and accepted", String.valueOf(verdict.forgedAccepted()));
        report.line("given up", String.valueOf(verdict.dead()));
        report.line(
                "subscriptions left",
                "%d %s, and %d in the window (a server was lost that alone knew of it)"
                        .formatted(verdict.orphans().size(), verdict.orphans(), verdict.orphansInWindow()));
        report.line(
                "not active",
                verdict.states().isEmpty() ? "0" : verdict.states().toString());
        report.line("counted", counts(verdict.counts()));
        report.line("promises", verdict.broken().isEmpty() ? "kept" : "BROKEN: " + String.join("; ", verdict.broken()));
        return report.text.toString();
    }

    private void line(String what, String value) {
        text.append("%-26s%s%n".formatted(what, value));
    }

    private static String within(List<Duration> times) {
        return "half within %s, 99 of 100 within %s".formatted(seconds(times.getFirst()), seconds(times.getLast()));
    }

    private static String counts(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
    }
}
