package io.liaison.torture.event.verdict;

import io.liaison.torture.event.evidence.Arrivals;
import io.liaison.torture.event.evidence.EventEvidence;
import io.liaison.torture.event.evidence.Left;
import io.liaison.torture.event.evidence.Series;
import io.liaison.torture.event.evidence.Tally;
import io.liaison.torture.evidence.Incident;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * The figures of a run.
 *
 * @param events how much happened
 * @param effects how much of it had an effect, for each trigger that wanted it
 * @param lost how much has not arrived, and which, by what it was
 * @param orphans accounts of subscriptions that are left behind
 * @param orphansInWindow how many more there are that somebody made who was struck before he could note it
 */
public record EventVerdict(
        long events,
        long effects,
        Map<String, String> lost,
        long repeated,
        long doubled,
        long disordered,
        long strange,
        long forgedAccepted,
        long unsigned,
        long dead,
        Map<String, String> states,
        List<String> orphans,
        long orphansInWindow,
        Map<Incident.Kind, Long> incidents,
        Map<String, Long> counts,
        List<Duration> called,
        List<Duration> shown,
        Duration time) {
    private static final Duration TO_NOTE_IT = Duration.ofSeconds(1);

    public static EventVerdict on(EventEvidence evidence) {
        return new EventVerdict(
                evidence.arrivals().stream()
                        .map(Arrivals::series)
                        .distinct()
                        .mapToLong(Series::size)
                        .sum(),
                sum(evidence, Arrivals::effects),
                lost(evidence),
                sum(evidence, Arrivals::repeated),
                sum(evidence, Arrivals::doubled),
                sum(evidence, Arrivals::disordered),
                sum(evidence, Arrivals::strange),
                evidence.tally().of(Tally.FORGED_ACCEPTED),
                evidence.tally().of(Tally.UNSIGNED),
                evidence.dead(),
                evidence.states(),
                left(evidence, each -> !isInWindow(evidence, each)).stream()
                        .map(Left::account)
                        .toList(),
                left(evidence, each -> isInWindow(evidence, each)).size(),
                evidence.incidents().stream()
                        .collect(Collectors.groupingBy(Incident::kind, TreeMap::new, Collectors.counting())),
                evidence.tally().all(),
                List.of(evidence.called().within(0.5), evidence.called().within(0.99)),
                List.of(evidence.shown().within(0.5), evidence.shown().within(0.99)),
                evidence.time());
    }

    /** What was promised and not kept; empty when all is well. */
    public List<String> broken() {
        return EventPromise.all().stream()
                .filter(promise -> !promise.isKept(this))
                .map(EventPromise::text)
                .toList();
    }

    private static long sum(EventEvidence evidence, ToLongFunction<Arrivals> figure) {
        return evidence.arrivals().stream().mapToLong(figure).sum();
    }

    private static Map<String, String> lost(EventEvidence evidence) {
        var lost = new TreeMap<String, String>();
        evidence.arrivals().stream()
                .filter(each -> !each.missing().isEmpty())
                .forEach(each -> lost.merge(
                        each.series().name(),
                        each.missing().cardinality() + ": " + first(each),
                        (one, other) -> one + "; " + other));
        return lost;
    }

    private static String first(Arrivals arrivals) {
        return arrivals.missing().stream().limit(10).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    }

    private static List<Left> left(EventEvidence evidence, Predicate<Left> which) {
        return evidence.left().stream().filter(which).toList();
    }

    /** Whoever dies between the answer of the provider and its own note of it knows nothing of the subscription. */
    private static boolean isInWindow(EventEvidence evidence, Left left) {
        return evidence.incidents().stream()
                .anyMatch(incident -> incident.touches(left.from(), left.told().plus(TO_NOTE_IT)));
    }
}
