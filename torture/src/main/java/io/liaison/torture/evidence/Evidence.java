package io.liaison.torture.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that is known after a run.
 *
 * @param ends how each connection answered when everything was quiet again
 */
public record Evidence(
        List<Subject> subjects,
        List<Generation> generations,
        List<Call> calls,
        List<Incident> incidents,
        List<Answer> answers,
        Map<String, Answer> ends) {

    public Answer endOf(Subject subject) {
        return Objects.requireNonNull(ends.get(subject.connection()));
    }
}
