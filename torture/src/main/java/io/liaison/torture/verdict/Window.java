package io.liaison.torture.verdict;

import io.liaison.torture.evidence.Call;
import io.liaison.torture.evidence.Incident;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The time in which an answer was in one process only: from the question to the provider until the answer was stored. It is
 * the one in which a grant may be lost, and only if the process is.
 */
record Window(String process, Instant from, Instant until) {
    /** Until a process has noticed that its session has ended, and has another. */
    private static final Duration COMING_BACK = Duration.ofSeconds(5);

    /** As long as a stopped holder is waited for. */
    private static final Duration LONGEST_STOP = Duration.ofMinutes(5);

    /** Whoever lives and has not stored an answer yet tries again by then. */
    private static final Duration TRYING = Duration.ofSeconds(5);

    /** {@code later} are the calls of the same process for the same connection. */
    static Window of(Call question, List<Call> later) {
        var until = question.ended();
        for (var attempt : attemptsSince(question, later)) {
            if (attempt.began().isAfter(patient(until))) {
                break;
            }
            if (attempt.isStored() || attempt.isGivenUp()) {
                return new Window(question.process(), question.began(), attempt.ended());
            }
            until = attempt.ended().isAfter(until) ? attempt.ended() : until;
        }
        return new Window(question.process(), question.began(), patient(until));
    }

    private static List<Call> attemptsSince(Call question, List<Call> later) {
        return later.stream()
                .filter(call -> call.isAttempt() && !call.began().isBefore(question.began()))
                .sorted(Comparator.comparing(Call::began))
                .toList();
    }

    private static Instant patient(Instant until) {
        return until.equals(Call.NEVER) ? until : until.plus(TRYING);
    }

    /** Killed in it; stopped in it for longer than anybody waits; or stopped in it, and its session ended meanwhile. */
    boolean isExcused(List<Incident> incidents) {
        return incidents.stream()
                .filter(incident -> incident.what().equals(process) && incident.touches(from, until))
                .anyMatch(incident -> switch (incident.kind()) {
                    case KILLED -> true;
                    case STOPPED -> isLong(incident) || cutsSession(incident, incidents);
                    case RESTARTED -> false;
                });
    }

    private static boolean isLong(Incident stop) {
        return Duration.between(stop.from(), stop.until()).compareTo(LONGEST_STOP) >= 0;
    }

    /** An outage just before counts as well: the session may not have been back when the process was stopped. */
    private static boolean cutsSession(Incident stop, List<Incident> incidents) {
        return incidents.stream()
                .filter(incident -> incident.kind() == Incident.Kind.RESTARTED)
                .anyMatch(restart -> restart.touches(stop.from().minus(COMING_BACK), stop.until()));
    }
}
