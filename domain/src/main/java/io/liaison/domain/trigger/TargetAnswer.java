package io.liaison.domain.trigger;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.TargetRefused;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/** What the refusals of a target mean. */
final class TargetAnswer {
    /** The message itself is refused, and will be the next time: malformed, gone, too large, of a strange type, senseless. */
    private static final Set<String> FINAL = HashSet.of("400", "410", "413", "415", "422");

    private TargetAnswer() {}

    static boolean isFinal(Failure why) {
        return why instanceof TargetRefused refused && FINAL.contains(refused.answer());
    }
}
