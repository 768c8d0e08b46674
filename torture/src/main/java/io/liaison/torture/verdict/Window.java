package io.liaison.torture.verdict;

import io.liaison.torture.evidence.Call;
import io.liaison.torture.evidence.Incident;
import java.time.Duration;
import java.time.Instant;
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

    /** A process that is alive has stored by then, or never will. */
    private static final Duration LONGEST_STORING = Duration.ofSeconds(30);

    /** {@code later} are the calls of the same process for the same connection. */
    static Window of(Call question, List<Call> later) {
        var given = question.ended().equals(Call.NEVER)
                ? Call.NEVER
                : question.ended().plus(LONGEST_STORING);
        return later.stream()
                .filter(call -> !call.began().isBefore(question.began()))
                .filter(call -> call.isStored() || call.isGivenUp())
                .map(Call::ended)
                .min(Instant::compareTo)
                .filter(end -> end.isBefore(given))
                .map(end -> new Window(question.process(), question.began(), end))
                .orElse(new Window(question.process(), question.began(), given));
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
