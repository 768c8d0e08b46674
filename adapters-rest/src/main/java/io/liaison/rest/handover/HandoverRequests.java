package io.liaison.rest.handover;

import io.liaison.application.port.inbound.handover.HandOver;
import io.liaison.application.port.inbound.handover.ReportHandover;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.rest.wire.Members;
import io.liaison.rest.wire.Query;

/** What clients may say about hand-overs. */
final class HandoverRequests {
    private static final String TO = "to";
    private static final String ROLES = "roles";

    private HandoverRequests() {}

    static ReportHandover.Query report(Actor actor, PrincipalId leaver, Query query) {
        return new ReportHandover.Query(
                actor, leaver, query.one(TO, PrincipalId::parse, Expectation.IDENTIFIER), query.flag(ROLES));
    }

    static HandOver.Command handOver(Actor actor, PrincipalId leaver, Members members) {
        return new HandOver.Command(
                actor,
                leaver,
                members.identifier(TO, PrincipalId::parse),
                members.flag(ROLES).getOrElse(false),
                members.unread());
    }
}
