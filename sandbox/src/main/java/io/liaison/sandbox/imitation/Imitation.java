package io.liaison.sandbox.imitation;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.imitation.habits.ErrorStyle;
import io.liaison.sandbox.imitation.habits.Habits;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One imitated provider, with the switches of whoever tries something against it. One request at a time. */
public final class Imitation {
    private final Notebook notebook = new Notebook();
    private final Grants grants = new Grants();
    private final Registry registry = new Registry();
    private final Habits habits;
    private final InstantSource clock;
    private final Visitor visitor;
    private final ApiDesk api;
    private final List<Desk> desks;

    Imitation(Habits habits, URI address, InstantSource clock) {
        this.habits = habits;
        this.clock = clock;
        this.visitor = new Visitor(habits.key());
        var guard = new Guard(habits.api(), grants, registry, clock);
        this.api = new ApiDesk(habits.api(), guard, notebook);
        this.desks = desks(guard, address);
    }

    private List<Desk> desks(Guard guard, URI address) {
        var clients = new Clients(habits.token().proofs());
        var devices = new Devices(grants);
        var answers = new TokenAnswers(habits.answer(), habits.authorization().scoping(), grants, clock);
        var first = new FirstTokens(habits, grants, devices, clients, visitor, answers, clock);
        var refreshes = new Refreshes(habits, grants, clients, answers, clock);
        var all = new ArrayList<Desk>();
        all.add(new AuthorizationDesk(habits.authorization(), grants, visitor, notebook));
        all.add(new TokenDesk(habits, first, refreshes, answers, notebook));
        habits.revocation()
                .ifPresent(how -> all.add(new RevocationDesk(how, habits, grants, registry, clients, guard, notebook)));
        habits.issuer().ifPresent(issuer -> all.add(new MetadataDesk(issuer, habits, address)));
        all.add(api);
        all.add(new DeviceDesk(habits, devices, visitor, answers, notebook, address));
        return List.copyOf(all);
    }

    /** Who is before the browser, and owns the keys that are registered, from now on: "ada" until told otherwise. */
    public synchronized void signIn(String name) {
        visitor.becomes(name);
    }

    /** The next consent is declined. */
    public synchronized void declineOnce() {
        visitor.declinesOnce();
    }

    /**
     * Makes a credential that needs no OAuth good: a key, a token made by hand, {@code user:password}. Where the
     * provider fixes one half of the pair, the other half alone.
     *
     * @param parts one for each place in which the credential shows; usually one
     */
    public synchronized void register(String... parts) {
        registry.add(visitor.person(), List.of(parts));
    }

    /** Every grant is over, and every registered credential. */
    public synchronized void revokeAll() {
        grants.end(grant -> true);
        registry.withdrawAll();
    }

    /** Access tokens expire now; refresh tokens stay as they are. */
    public synchronized void expireAccessTokens() {
        grants.endAccess(grant -> true, clock.instant());
    }

    /** What the API answers for the id of who is signed in; several are joined by a colon; "" if it tells none. */
    public synchronized String accountId() {
        return api.idOf(visitor.person()).orElse("");
    }

    /** The same for the label. */
    public synchronized String accountLabel() {
        return api.labelOf(visitor.person()).orElse("");
    }

    public synchronized Seen seen() {
        return notebook.seen();
    }

    public Habits habits() {
        return habits;
    }

    /** @param host of the provider, to which the request would have gone */
    synchronized HTTPResponse answer(HTTPRequest request, String host, String path) {
        var arrival = new Arrival(request, host, path);
        var desk = desks.stream().filter(one -> one.takes(arrival)).findFirst();
        var answer = answered(arrival, desk);
        notebook.note(arrival.asRequest(answer.getStatusCode()));
        return answer;
    }

    private HTTPResponse answered(Arrival arrival, Optional<Desk> desk) {
        try {
            if (desk.isEmpty()) {
                throw habits.isAt(arrival.host())
                        ? Refused.malformed("not_found", "This provider serves nothing there", 404)
                        : Refused.stray(arrival.host());
            }
            return desk.get().answer(arrival);
        } catch (Refused refused) {
            notebook.note(arrival, refused);
            return desk.map(one -> one.render(refused, arrival))
                    .orElseGet(() -> Errors.render(ErrorStyle.STATUS, refused));
        }
    }
}
