package io.liaison.sandbox.resource;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.util.MultivaluedMapUtils;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.registry.Scopes;
import io.liaison.sandbox.tickets.Moment;
import io.liaison.sandbox.tickets.PageSize;
import io.liaison.sandbox.tickets.Ticket;
import io.liaison.sandbox.tickets.TicketBook;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET /tickets/changes?since=}: the account's tickets that were changed at that time or later, oldest change first. A page
 * goes on where the one before has ended, so nothing is left out or told twice when tickets change in between.
 */
public final class ChangesEndpoint implements Endpoint {
    private final BearerGuard guard;
    private final TicketBook book;
    private final PageSize pageSize;
    private final URI address;

    public ChangesEndpoint(BearerGuard guard, TicketBook book, PageSize pageSize, URI address) {
        this.guard = guard;
        this.book = book;
        this.pageSize = pageSize;
        this.address = address;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        var owner = guard.require(Scopes.TICKETS_READ, request);
        var since = parameter(request, "since");
        var from = parameter(request, "page");
        var after = from.isPresent() ? page(from.get()) : Moment.before(Since.parse(since.orElse(Since.EVER)));
        var size = pageSize.items();
        var found = book.changedAfter(owner, after, size + 1);
        return Answers.json(page(found, size, since.orElse(Since.EVER)));
    }

    private Map<String, Object> page(List<Ticket> found, int size, String since) {
        var items = found.subList(0, Math.min(size, found.size()));
        var page = new LinkedHashMap<String, Object>();
        page.put("items", items.stream().map(Ticket::described).toList());
        if (found.size() > size) {
            page.put("next", next(items.getLast().moment(), since));
        }
        page.put("mark", items.isEmpty() ? since : items.getLast().updatedAt().toString());
        return page;
    }

    private String next(Moment last, String since) {
        var query = new LinkedHashMap<String, List<String>>();
        query.put("since", List.of(since));
        query.put("page", List.of(last.toString()));
        return address + "?" + URLUtils.serializeParameters(query);
    }

    private static Moment page(String text) throws GeneralException {
        return Moment.parse(text).orElseThrow(() -> invalidRequest("page must be one that next has named"));
    }

    private static Optional<String> parameter(HTTPRequest request, String name) {
        return Optional.ofNullable(MultivaluedMapUtils.getFirstValue(request.getQueryStringParameters(), name));
    }
}
