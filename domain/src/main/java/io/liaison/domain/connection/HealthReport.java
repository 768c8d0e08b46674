package io.liaison.domain.connection;

import java.time.Duration;
import java.time.Instant;

/** What a check found. A refusal by the provider is the answer here, not a failure of the check. */
public sealed interface HealthReport {

    Instant checkedAt();

    Duration took();

    record Healthy(Account account, Instant checkedAt, Duration took) implements HealthReport {}

    record Broken(Diagnosis diagnosis, Instant checkedAt, Duration took) implements HealthReport {}
}
