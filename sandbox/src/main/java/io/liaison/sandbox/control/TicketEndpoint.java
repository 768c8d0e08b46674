package io.liaison.sandbox.control;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.hooks.Occurrence;
import io.liaison.sandbox.hooks.PostOffice;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.http.Form;
import io.liaison.sandbox.registry.Owners;
import io.liaison.sandbox.tickets.Ticket;
import io.liaison.sandbox.tickets.TicketBook;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code POST /sandbox/tickets}: something happens. Tickets are made, or the one with that {@code id} is changed. */
public final class TicketEndpoint implements Endpoint {
    private static final Set<String> TO_MAKE = Set.of("account", "title", "count");
    private static final Set<String> TO_CHANGE = Set.of("id", "title", "status");
    private static final String UNTITLED = "Something has happened";
    private static final long MOST = 100_000;

    private final TicketBook book;
    private final PostOffice office;

    public TicketEndpoint(TicketBook book, PostOffice office) {
        this.book = book;
        this.office = office;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        var form = Form.of(request);
        var tickets = form.optional("id").isPresent() ? changed(form.only(TO_CHANGE)) : made(form.only(TO_MAKE));
        return Answers.json(
                Map.of("tickets", tickets.stream().map(Ticket::described).toList()));
    }

    private List<Ticket> made(Form form) throws GeneralException {
        var owner = Owners.byId(form.required("account")).orElseThrow(() -> invalidRequest("No such account"));
        var count = form.number("count", 1, MOST).orElse(1L);
        var made = book.make(owner, form.optional("title").orElse(UNTITLED), count.intValue());
        office.tell(Occurrence.CREATED, made);
        return made;
    }

    private List<Ticket> changed(Form form) throws GeneralException {
        var changed = book.change(form.required("id"), form.optional("title"), form.optional("status"))
                .map(List::of)
                .orElseThrow(() -> invalidRequest("No such ticket"));
        office.tell(Occurrence.CHANGED, changed);
        return changed;
    }
}
