package io.liaison.sandbox.hooks;

import com.nimbusds.jose.util.JSONObjectUtils;
import io.liaison.sandbox.tickets.Ticket;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;

/** What is told of one thing that has happened, the same to everybody who has subscribed to it. */
record Message(String eventId, String body) {
    /** What the ids of events begin with that have never happened. */
    static final String UNREAL = "unreal-";

    private static final Ticket NOBODYS =
            new Ticket("T-0", "nobody", "Nobody has made this", "open", Instant.EPOCH, Instant.EPOCH, 0);

    static Message of(Occurrence occurrence, Ticket ticket) {
        return of(UUID.randomUUID().toString(), occurrence, ticket);
    }

    static Message ofNothing() {
        return of(UNREAL + UUID.randomUUID(), Occurrence.CREATED, NOBODYS);
    }

    private static Message of(String eventId, Occurrence occurrence, Ticket ticket) {
        var members = new LinkedHashMap<String, Object>();
        members.put("eventId", eventId);
        members.put("type", occurrence.type());
        members.put("ticket", ticket.described());
        return new Message(eventId, JSONObjectUtils.toJSONString(members));
    }
}
