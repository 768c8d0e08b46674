package io.liaison.torture.verdict;

import io.liaison.torture.evidence.Answer;
import io.liaison.torture.evidence.Evidence;
import io.liaison.torture.evidence.Incident;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How long callers waited, as far as they asked a process that was not hit meanwhile, with a database that was there:
 * other processes may have been, and may have been about to refresh what they asked for.
 */
record Waiting(List<Answer> answers) {
    private static final Duration SOON = Duration.ofSeconds(2);

    static Waiting of(Evidence evidence) {
        return new Waiting(evidence.answers().stream()
                .filter(answer -> evidence.incidents().stream().noneMatch(incident -> concerns(incident, answer)))
                .sorted((one, other) -> one.took().compareTo(other.took()))
                .toList());
    }

    long servedSoon() {
        return answers.stream()
                .filter(answer -> answer.token().isRight() && answer.took().compareTo(SOON) <= 0)
                .count();
    }

    double share() {
        return answers.isEmpty() ? 1 : (double) servedSoon() / answers.size();
    }

    Duration percentile(double share) {
        return answers.isEmpty()
                ? Duration.ZERO
                : answers.get((int) (share * (answers.size() - 1))).took();
    }

    long neverEnded() {
        return answers.stream().filter(Waiting::isSilent).count();
    }

    Map<String, Long> failures() {
        return answers.stream()
                .filter(answer -> answer.token().isLeft())
                .collect(
                        Collectors.groupingBy(answer -> answer.token().getLeft(), TreeMap::new, Collectors.counting()));
    }

    private static boolean isSilent(Answer answer) {
        return answer.token().isLeft() && answer.token().getLeft().equals(Answer.NEVER_ENDED);
    }

    private static boolean concerns(Incident incident, Answer answer) {
        return (incident.what().equals(answer.process()) || incident.what().equals(Incident.DATABASE))
                && incident.touches(answer.began(), answer.ended());
    }
}
