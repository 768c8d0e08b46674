package io.liaison.torture.verdict;

import io.liaison.torture.plan.Blow;
import io.liaison.torture.plan.Options;
import io.liaison.torture.plan.Plan.Timed;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures for people: a line each, and at the end whether all promises were kept. */
public final class Report {
    private final StringBuilder text = new StringBuilder();

    private Report() {}

    public static String of(Options options, List<Timed> plan, Verdict verdict) {
        var report = new Report();
        report.line("seed", String.valueOf(options.seed()));
        report.line("blows", blows(plan));
        report.line("refreshes", "%d, of which %d in the window".formatted(verdict.refreshes(), verdict.inWindow()));
        report.line("refreshes per expiry", "%.4f".formatted(verdict.refreshesPerExpiry()));
        report.line("families killed by reuse", besides(verdict.killedByReuse(), verdict.killedByReuseInWindow()));
        report.line(
                "stale writes accepted",
                "%d under an old fence, %d seen by readers"
                        .formatted(verdict.overtakenWrites(), verdict.backwardReads()));
        report.line(
                "grants lost",
                besides(verdict.lost().size(), verdict.lostInWindow().size()));
        verdict.lost().forEach((connection, why) -> report.line("", connection + " " + why));
        verdict.lostInWindow()
                .forEach((connection, why) -> report.line("", connection + " " + why + ", in the window"));
        report.line(
                "served within 2 s", "%.2f %% of %d waiters".formatted(100 * verdict.servedSoon(), verdict.answers()));
        report.line(
                "time to answer",
                "median %s, p99 %s, longest %s"
                        .formatted(seconds(verdict.median()), seconds(verdict.p99()), seconds(verdict.longest())));
        report.line("waiters never answered", String.valueOf(verdict.neverEnded()));
        report.line("other answers", counts(verdict.failures()));
        report.line("promises", verdict.broken().isEmpty() ? "kept" : "BROKEN: " + String.join("; ", verdict.broken()));
        return report.text.toString();
    }

    private void line(String what, String value) {
        text.append("%-26s%s%n".formatted(what, value));
    }

    private static String besides(long count, long inWindow) {
        return "%d, and %d in the window (a process was lost that alone had the answer)".formatted(count, inWindow);
    }

    private static String blows(List<Timed> plan) {
        return counts(plan.stream()
                .collect(Collectors.groupingBy(timed -> name(timed.blow()), TreeMap::new, Collectors.counting())));
    }

    private static String name(Blow blow) {
        return switch (blow) {
            case Blow.Kill kill -> "kill";
            case Blow.Stop stop -> "stop";
            case Blow.RestartDatabase restart -> "database restart";
            case Blow.Delay delay -> "late answers";
            case Blow.Spoil spoil -> "spoilt answers";
        };
    }

    private static String counts(Map<String, Long> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
    }
}
