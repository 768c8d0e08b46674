package io.liaison.application.engine;

import io.liaison.application.port.inbound.handover.HandOver;
import io.liaison.application.port.inbound.handover.ReportHandover;

/** What can be done with all that belongs to somebody who leaves. */
public record HandoverPorts(ReportHandover reportHandover, HandOver handOver) {}
