package io.liaison.sandbox.resource;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.registry.Scopes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code GET /tickets}: something to read with a token that has the scope {@code tickets.read}. */
public final class TicketsEndpoint implements Endpoint {
    private static final List<Map<String, String>> TICKETS = List.of(
            ticket("T-1", "The printer on the second floor speaks Latin", "open"),
            ticket("T-2", "A moth in relay 70, panel F", "closed"),
            ticket("T-3", "Note G counts one Bernoulli number too many", "open"));

    private final BearerGuard guard;

    public TicketsEndpoint(BearerGuard guard) {
        this.guard = guard;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        guard.require(Scopes.TICKETS_READ, request);
        return Answers.json(Map.of("items", TICKETS));
    }

    private static Map<String, String> ticket(String id, String subject, String status) {
        var ticket = new LinkedHashMap<String, String>();
        ticket.put("id", id);
        ticket.put("subject", subject);
        ticket.put("status", status);
        return ticket;
    }
}
