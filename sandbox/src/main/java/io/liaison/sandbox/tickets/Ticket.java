package io.liaison.sandbox.tickets;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that somebody wants of somebody.
 *
 * @param owner the account that it belongs to, or the client id of a machine
 * @param updatedAt in whole milliseconds, so that many may have the same
 * @param change of which change this is the outcome, counted over all tickets: what orders those of one moment
 */
public record Ticket(
        String id, String owner, String title, String status, Instant createdAt, Instant updatedAt, long change) {

    /** A change is dated after the one before, so that the two are told apart. */
    Ticket changed(String otherTitle, String otherStatus, Instant now, long number) {
        var at = now.isAfter(updatedAt) ? now : updatedAt.plusMillis(1);
        return new Ticket(id, owner, otherTitle, otherStatus, createdAt, at, number);
    }

    public Moment moment() {
        return new Moment(updatedAt, change);
    }

    /** As the API tells it. */
    public Map<String, Object> described() {
        var described = new LinkedHashMap<String, Object>();
        described.put("id", id);
        described.put("title", title);
        described.put("status", status);
        described.put("createdAt", createdAt.toString());
        described.put("updatedAt", updatedAt.toString());
        return described;
    }
}
