package io.liaison.application.engine;

import io.liaison.application.port.inbound.upkeep.FinishRefreshes;

/** What the engine does by itself; it does so when somebody asks it to. */
public record UpkeepPorts(FinishRefreshes finishRefreshes) {}
