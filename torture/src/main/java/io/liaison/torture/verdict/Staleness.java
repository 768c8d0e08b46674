package io.liaison.torture.verdict;

import static java.util.stream.Collectors.groupingBy;

import io.liaison.torture.evidence.Answer;
import io.liaison.torture.evidence.Call;
import io.liaison.torture.evidence.Evidence;
import io.liaison.torture.evidence.Generation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether something older ever took the place of something newer, seen from two sides. */
final class Staleness {
    private static final String HELD = "Held:";
    private final Evidence evidence;
    private final Grants grants;
    private final Map<String, List<Call>> leases;

    Staleness(Evidence evidence, Grants grants) {
        this.evidence = evidence;
        this.grants = grants;
        this.leases = evidence.calls().stream()
                .filter(call -> call.result().startsWith(HELD))
                .collect(groupingBy(Call::connection));
    }

    /** Grants that were stored under a fence, although a newer one had been handed out before. */
    long overtakenWrites() {
        return evidence.calls().stream()
                .filter(call -> call.isRenewal() && call.isStored())
                .filter(this::isOvertaken)
                .count();
    }

    /** Answers that are older than what somebody had been given before they were asked for. */
    long backwardReads() {
        return evidence.answers().stream()
                .filter(answer -> answer.token().isRight())
                .collect(groupingBy(Answer::connection))
                .values()
                .stream()
                .mapToLong(this::backwards)
                .sum();
    }

    private boolean isOvertaken(Call write) {
        return leases.getOrDefault(write.connection(), List.of()).stream()
                .filter(lease -> lease.ended().isBefore(write.began()))
                .anyMatch(lease -> fence(lease) > write.numbers().getLast());
    }

    private static long fence(Call lease) {
        return Long.parseLong(lease.result().substring(HELD.length()));
    }

    private long backwards(List<Answer> answers) {
        var newest = new TreeMap<Instant, Long>();
        var highest = -1L;
        for (var answer :
                answers.stream().sorted(Comparator.comparing(Answer::ended)).toList()) {
            highest = Math.max(highest, number(answer));
            newest.put(answer.ended(), highest);
        }
        return answers.stream()
                .filter(answer -> {
                    var before = newest.lowerEntry(answer.began());
                    return before != null && number(answer) < before.getValue();
                })
                .count();
    }

    private long number(Answer answer) {
        return grants.generation(answer.token().get()).map(Generation::number).orElse(-1L);
    }
}
