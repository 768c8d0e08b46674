package io.liaison.torture.crowd;

import io.liaison.torture.evidence.Answer;
import io.liaison.torture.evidence.Subject;
import io.liaison.torture.stage.Engine;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks for every connection once more when everything is quiet and every token has expired: whoever gets one now has a
 * grant that works.
 */
public record LastWords(List<Engine> engines) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    public Map<String, Answer> of(List<Subject> subjects) throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        var ends = new HashMap<String, Answer>();
        for (var subject : subjects) {
            ends.put(subject.connection(), last(subject, until));
        }
        return ends;
    }

    /** The first answer that another try would not change. */
    private Answer last(Subject subject, Instant until) throws InterruptedException {
        var asked = 0;
        while (true) {
            var engine = engines.get(asked++ % engines.size()).open().orElseThrow();
            var answer = Asking.ask(engine, subject);
            if (answer.token().isRight() || answer.isBroken() || Instant.now().isAfter(until)) {
                return answer;
            }
            Thread.sleep(PAUSE);
        }
    }
}
