package io.liaison.torture.verdict;

import io.liaison.torture.evidence.Evidence;
import io.liaison.torture.evidence.Generation;
import io.liaison.torture.evidence.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The figures of a run. What happened in the stated window is counted apart: a process was lost while the answer to its
 * question was nowhere else.
 *
 * @param refreshes refresh tokens that reached the provider at least once
 * @param requests how often they did, outside the window
 * @param expiries how many there were, outside the window
 * @param inWindow how many were in it
 * @param lost connections without a token in the end, and what they answered instead
 */
public record Verdict(
        long refreshes,
        long requests,
        long expiries,
        long inWindow,
        long killedByReuse,
        long killedByReuseInWindow,
        long overtakenWrites,
        long backwardReads,
        Map<String, String> lost,
        Map<String, String> lostInWindow,
        long answers,
        double servedSoon,
        Duration median,
        Duration p99,
        Duration longest,
        long neverEnded,
        Map<String, Long> failures) {

    public static Verdict on(Evidence evidence) {
        var grants = new Grants(evidence);
        var waiting = Waiting.of(evidence);
        var staleness = new Staleness(evidence, grants);
        var shown = evidence.generations().stream()
                .filter(generation -> generation.shown() > 0)
                .toList();
        var counted =
                shown.stream().filter(generation -> !atRisk(generation, grants)).toList();
        return new Verdict(
                shown.size(),
                counted.stream().mapToLong(Generation::shown).sum(),
                counted.size(),
                shown.size() - counted.size(),
                reused(evidence, grants, grant -> !grants.isExcused(grant)),
                reused(evidence, grants, grants::isExcused),
                staleness.overtakenWrites(),
                staleness.backwardReads(),
                lost(evidence, subject -> !grants.isExcused(grants.grantOf(subject))),
                lost(evidence, subject -> grants.isExcused(grants.grantOf(subject))),
                waiting.answers().size(),
                waiting.share(),
                waiting.percentile(0.5),
                waiting.percentile(0.99),
                waiting.percentile(1),
                waiting.neverEnded(),
                waiting.failures());
    }

    /** One, when every expiry led to one request. */
    public double refreshesPerExpiry() {
        return expiries == 0 ? 1 : (double) requests / expiries;
    }

    /** What was promised and not kept; empty when all is well. */
    public List<String> broken() {
        return Promise.all().stream()
                .filter(promise -> !promise.isKept(this))
                .map(Promise::text)
                .toList();
    }

    /** Only what was shown more than once needs an excuse, and finding one takes a while. */
    private static boolean atRisk(Generation generation, Grants grants) {
        return generation.shown() > 1 && grants.isExcused(generation);
    }

    private static long reused(Evidence evidence, Grants grants, Predicate<String> which) {
        return evidence.subjects().stream()
                .map(grants::grantOf)
                .filter(grant -> grants.of(grant).getFirst().reused())
                .filter(which)
                .count();
    }

    private static Map<String, String> lost(Evidence evidence, Predicate<Subject> which) {
        return evidence.subjects().stream()
                .filter(subject -> evidence.endOf(subject).token().isLeft())
                .filter(which)
                .collect(Collectors.toMap(
                        Subject::connection,
                        subject -> evidence.endOf(subject).token().getLeft(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
