package io.liaison.application.port;

import io.liaison.domain.connection.CheckPeriod;
import io.vavr.control.Option;
import java.time.Duration;

/** How often the engine does by itself what it does, none where it does not; and for how long it keeps events. */
public record UpkeepPlan(Option<CheckPeriod> checks, Option<Duration> keepAlive, Duration keepEvents) {
    public static final Duration DAILY = Duration.ofDays(1);
    public static final Duration A_WEEK = Duration.ofDays(7);
    public static final UpkeepPlan USUAL = new UpkeepPlan(Option.some(CheckPeriod.DEFAULT), Option.some(DAILY), A_WEEK);

    /** Events are kept for as long as usual. */
    public UpkeepPlan(Option<CheckPeriod> checks, Option<Duration> keepAlive) {
        this(checks, keepAlive, A_WEEK);
    }
}
