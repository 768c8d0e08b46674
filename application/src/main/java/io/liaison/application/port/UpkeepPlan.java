package io.liaison.application.port;

import io.liaison.domain.connection.CheckPeriod;
import io.vavr.control.Option;

/** How often the engine does by itself what it does; none where it does not. */
public record UpkeepPlan(Option<CheckPeriod> checks) {
    public static final UpkeepPlan USUAL = new UpkeepPlan(Option.some(CheckPeriod.DEFAULT));
}
