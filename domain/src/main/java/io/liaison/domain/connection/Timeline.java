package io.liaison.domain.connection;

import io.vavr.control.Option;
import java.time.Instant;

/** When what happened to a connection; none where it has not happened yet. */
public record Timeline(Instant createdAt, Instant updatedAt, Option<Instant> checkedAt, Option<Instant> lastUsedAt) {

    public static Timeline startedAt(Instant at) {
        return new Timeline(at, at, Option.none(), Option.none());
    }

    public Timeline updated(Instant at) {
        return new Timeline(createdAt, at, checkedAt, lastUsedAt);
    }

    public Timeline checked(Instant at) {
        return new Timeline(createdAt, updatedAt, Option.some(at), lastUsedAt);
    }
}
