package io.liaison.application.engine;

import io.liaison.application.port.inbound.audit.InspectAudit;
import io.liaison.application.port.inbound.audit.ListActivity;
import io.liaison.application.port.inbound.audit.ListAudit;
import io.liaison.application.port.inbound.audit.VerifyAudit;

/** What can be asked about what was done. */
public record AuditPorts(
        ListAudit listAudit, ListActivity listActivity, VerifyAudit verifyAudit, InspectAudit inspectAudit) {}
