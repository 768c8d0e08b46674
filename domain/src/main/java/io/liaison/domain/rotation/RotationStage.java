package io.liaison.domain.rotation;

import java.time.Instant;

/** Where the latest rotation of a tenant stands. */
public sealed interface RotationStage {

    /** The tenant still has its first key. */
    record Never() implements RotationStage {}

    /** What is under former keys is being sealed anew. */
    record Running(Instant since) implements RotationStage {}

    /** Whatever opens is under the new key. */
    record Finished(Instant since, Instant at) implements RotationStage {}

    /** The spelling on the wire, which never changes. */
    default String key() {
        return switch (this) {
            case Never never -> "never";
            case Running running -> "running";
            case Finished finished -> "finished";
        };
    }
}
