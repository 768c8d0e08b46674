package io.liaison.sandbox;

import io.liaison.sandbox.consent.TicketPage;
import io.liaison.sandbox.consumer.Consumers;
import io.liaison.sandbox.consumer.MoodEndpoint;
import io.liaison.sandbox.consumer.OccurrencesEndpoint;
import io.liaison.sandbox.consumer.ReceiveEndpoint;
import io.liaison.sandbox.consumer.SecretEndpoint;
import io.liaison.sandbox.consumer.TallyEndpoint;
import io.liaison.sandbox.control.DeliveriesEndpoint;
import io.liaison.sandbox.control.EventSwitches;
import io.liaison.sandbox.control.HooksEndpoint;
import io.liaison.sandbox.control.TicketEndpoint;
import io.liaison.sandbox.faults.FaultTarget;
import io.liaison.sandbox.hooks.Deliveries;
import io.liaison.sandbox.hooks.ForgeEndpoint;
import io.liaison.sandbox.hooks.HookRules;
import io.liaison.sandbox.hooks.Hooks;
import io.liaison.sandbox.hooks.Mischiefs;
import io.liaison.sandbox.hooks.PostOffice;
import io.liaison.sandbox.hooks.RenewEndpoint;
import io.liaison.sandbox.hooks.SubscribeEndpoint;
import io.liaison.sandbox.hooks.UnsubscribeEndpoint;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.http.MemberEndpoint;
import io.liaison.sandbox.http.Router;
import io.liaison.sandbox.resource.BearerGuard;
import io.liaison.sandbox.resource.ChangesEndpoint;
import io.liaison.sandbox.resource.TicketsEndpoint;
import io.liaison.sandbox.tickets.PageSize;
import io.liaison.sandbox.tickets.TicketBook;
import java.net.URI;
import java.time.InstantSource;
import java.util.function.BiFunction;

/** The part of a sandbox in which something happens: tickets, those who are told of them, and those who want to be told. */
final class EventWiring implements AutoCloseable {
    private static final String TICKETS = "/tickets";
    private static final String CHANGES = "/tickets/changes";
    private static final String HOOKS = "/hooks";
    private static final String HOOK = "/hooks/{}";
    private static final String CONSUMER = "/consumer/{}";

    private final PageSize pageSize = new PageSize();
    private final HookRules rules = new HookRules();
    private final Mischiefs mischiefs = new Mischiefs();
    private final Deliveries deliveries = new Deliveries();
    private final Consumers consumers = new Consumers();
    private final TicketBook book;
    private final Hooks hooks;
    private final PostOffice office;

    EventWiring(InstantSource clock) {
        book = new TicketBook(clock);
        hooks = new Hooks(clock, rules);
        office = new PostOffice(hooks, rules, mischiefs, deliveries);
    }

    EventSwitches switches() {
        return new EventSwitches(pageSize, rules, mischiefs, consumers);
    }

    /** What others have use for. */
    void api(Router router, BearerGuard guard, URI base, BiFunction<FaultTarget, Endpoint, Endpoint> faulty) {
        router.get(TICKETS, faulty.apply(FaultTarget.TICKETS, new TicketsEndpoint(guard, book)));
        var changes = new ChangesEndpoint(guard, book, pageSize, base.resolve(CHANGES));
        router.get(CHANGES, faulty.apply(FaultTarget.CHANGES, changes));
        var subscribe = new SubscribeEndpoint(guard, hooks, rules, office);
        router.post(HOOKS, faulty.apply(FaultTarget.HOOKS, subscribe));
        router.patchMember(HOOK, faulty(faulty, new RenewEndpoint(guard, hooks)));
        router.deleteMember(HOOK, faulty(faulty, new UnsubscribeEndpoint(guard, hooks)));
        router.getMember(CONSUMER, new TallyEndpoint(consumers));
        router.postMember(CONSUMER, new SecretEndpoint(consumers));
        router.getMember(CONSUMER + "/occurrences", new OccurrencesEndpoint(consumers));
        router.postMember(CONSUMER + "/events", new ReceiveEndpoint(consumers));
        router.postMember(CONSUMER + "/mood", new MoodEndpoint(consumers));
    }

    /** What makes things happen, and tells what has. */
    void control(Router router) {
        router.get("/sandbox/tickets", request -> TicketPage.of(request.getHeaderValue("Accept-Language")));
        router.post("/sandbox/tickets", new TicketEndpoint(book, office));
        router.get("/sandbox/hooks", new HooksEndpoint(hooks));
        router.get("/sandbox/deliveries", new DeliveriesEndpoint(deliveries));
        router.post("/sandbox/forge", new ForgeEndpoint(hooks, office));
    }

    @Override
    public void close() {
        office.close();
    }

    private static MemberEndpoint faulty(BiFunction<FaultTarget, Endpoint, Endpoint> faulty, MemberEndpoint endpoint) {
        return (name, request) -> faulty.apply(FaultTarget.HOOKS, again -> endpoint.answer(name, again))
                .answer(request);
    }
}
