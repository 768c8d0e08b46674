package io.liaison.application.engine;

import io.liaison.application.port.inbound.upkeep.CheckDueConnections;
import io.liaison.application.port.inbound.upkeep.DeliverAnnouncements;
import io.liaison.application.port.inbound.upkeep.DeliverEvents;
import io.liaison.application.port.inbound.upkeep.FinishRefreshes;
import io.liaison.application.port.inbound.upkeep.ForgetEvents;
import io.liaison.application.port.inbound.upkeep.KeepGrantsAlive;
import io.liaison.application.port.inbound.upkeep.KeepSubscriptions;
import io.liaison.application.port.inbound.upkeep.PollDeviceAuthorizations;
import io.liaison.application.port.inbound.upkeep.PollFeeds;
import io.liaison.application.port.inbound.upkeep.StartUpkeep;
import io.liaison.application.port.inbound.upkeep.WarnOfEnds;
import io.liaison.application.port.inbound.upkeep.WatchTriggers;

/** What the engine does by itself: all of it from time to time, once it is started, or one batch when it is asked to. */
public record UpkeepPorts(
        StartUpkeep startUpkeep,
        CheckDueConnections checkDueConnections,
        KeepGrantsAlive keepGrantsAlive,
        WarnOfEnds warnOfEnds,
        DeliverAnnouncements deliverAnnouncements,
        FinishRefreshes finishRefreshes,
        PollDeviceAuthorizations pollDeviceAuthorizations,
        PollFeeds pollFeeds,
        DeliverEvents deliverEvents,
        KeepSubscriptions keepSubscriptions,
        WatchTriggers watchTriggers,
        ForgetEvents forgetEvents) {}
