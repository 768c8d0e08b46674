package io.liaison.application.port;

import io.liaison.domain.connection.CheckPeriod;
import io.vavr.control.Option;
import java.time.Duration;

/** How often the engine does by itself what it does; none where it does not. */
public record UpkeepPlan(Option<CheckPeriod> checks, Option<Duration> keepAlive) {
    public static final Duration DAILY = Duration.ofDays(1);
    public static final UpkeepPlan USUAL = new UpkeepPlan(Option.some(CheckPeriod.DEFAULT), Option.some(DAILY));
}
