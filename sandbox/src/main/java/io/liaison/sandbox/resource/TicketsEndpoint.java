package io.liaison.sandbox.resource;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.registry.Scopes;
import io.liaison.sandbox.tickets.Ticket;
import io.liaison.sandbox.tickets.TicketBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code GET /tickets}: something to read with a token that has the scope {@code tickets.read}. Three are everybody's. */
public final class TicketsEndpoint implements Endpoint {
    private static final List<Map<String, String>> TICKETS = List.of(
            ticket("T-1", "The printer on the second floor speaks Latin", "open"),
            ticket("T-2", "A moth in relay 70, panel F", "closed"),
            ticket("T-3", "Note G counts one Bernoulli number too many", "open"));

    private static final int MOST_OF_ONES_OWN = 100;

    private final BearerGuard guard;
    private final TicketBook book;

    public TicketsEndpoint(BearerGuard guard, TicketBook book) {
        this.guard = guard;
        this.book = book;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        var owner = guard.require(Scopes.TICKETS_READ, request);
        var own = book.newest(owner, MOST_OF_ONES_OWN).stream().map(TicketsEndpoint::ticket);
        return Answers.json(Map.of("items", Stream.concat(TICKETS.stream(), own).toList()));
    }

    private static Map<String, String> ticket(Ticket ticket) {
        return ticket(ticket.id(), ticket.title(), ticket.status());
    }

    private static Map<String, String> ticket(String id, String subject, String status) {
        var ticket = new LinkedHashMap<String, String>();
        ticket.put("id", id);
        ticket.put("subject", subject);
        ticket.put("status", status);
        return ticket;
    }
}
