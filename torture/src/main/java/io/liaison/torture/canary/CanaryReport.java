package io.liaison.torture.canary;

import java.util.stream.Collectors;

/** Puts a run into words. */
final class CanaryReport {
    private static final double MEGABYTE = 1_000_000;

    private CanaryReport() {}

    static String of(CanaryRun run) {
        var text = new StringBuilder("%d operations in %d s with seed %d; the provider gave %d answers%n"
                .formatted(
                        run.operations(), run.time().toSeconds(), run.options().seed(), run.answersOfTheProvider()));
        text.append("  answered: ").append(run.statuses()).append('\n');
        text.append("  secrets where they belong: ")
                .append(run.finds().seenRightfully())
                .append('\n');
        run.finds()
                .searched()
                .forEach((place, bytes) ->
                        text.append("  searched %10.1f MB of %s%n".formatted(bytes / MEGABYTE, place)));
        var leaks = run.finds().leaks();
        return text.append("Found anywhere else: ")
                .append(leaks.isEmpty() ? "nothing" : leaks.size())
                .append('\n')
                .append(leaks.stream().map(leak -> "  " + leak + "\n").collect(Collectors.joining()))
                .toString();
    }
}
