package io.liaison.domain.rotation;

import io.vavr.control.Option;
import java.time.Instant;

/**
 * How far a tenant has come from its former keys to its newest.
 *
 * @param key the one that everything is sealed under from now on
 * @param done how many stored secrets are under it
 * @param left how many are under former ones
 */
public record KeyRotation(DataKeyId key, long done, long left, RotationStage stage) {

    public boolean isRunning() {
        return stage instanceof RotationStage.Running;
    }

    /** None while the tenant still has its first key. */
    public Option<Instant> startedAt() {
        return switch (stage) {
            case RotationStage.Never never -> Option.none();
            case RotationStage.Running running -> Option.some(running.since());
            case RotationStage.Finished finished -> Option.some(finished.since());
        };
    }

    public Option<Instant> finishedAt() {
        return switch (stage) {
            case RotationStage.Never never -> Option.none();
            case RotationStage.Running running -> Option.none();
            case RotationStage.Finished finished -> Option.some(finished.at());
        };
    }
}
