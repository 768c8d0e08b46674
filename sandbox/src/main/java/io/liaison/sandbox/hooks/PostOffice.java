package io.liaison.sandbox.hooks;

import io.liaison.sandbox.tickets.Ticket;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells subscribers what has happened, and, if it was told to, what has not. */
public final class PostOffice implements AutoCloseable {
    private final Postman postman = new Postman();
    private final Hooks hooks;
    private final Mischiefs mischiefs;
    private final Dispatch dispatch;

    public PostOffice(Hooks hooks, HookRules rules, Mischiefs mischiefs, Deliveries deliveries) {
        this.hooks = hooks;
        this.mischiefs = mischiefs;
        this.dispatch = new Dispatch(postman, hooks, rules, deliveries);
    }

    Postman postman() {
        return postman;
    }

    public void tell(Occurrence occurrence, List<Ticket> tickets) {
        var live = hooks.live();
        for (var ticket : tickets) {
            var message = Message.of(occurrence, ticket);
            live.stream()
                    .filter(hook -> hook.owner().equals(ticket.owner()) && hook.hears(occurrence.type()))
                    .forEach(hook -> tell(hook, message));
        }
    }

    /** Posts one at once, and answers the status; empty where nothing has gone out yet that could be replayed. */
    Optional<Integer> forge(Hook hook, Mischief mischief) {
        return mischief.forgery()
                .map(forgery -> Letter.forged(hook, mischief, forgery))
                .or(() -> dispatch.oldest(hook).map(Letter::replay))
                .map(dispatch::sendAtOnce);
    }

    @Override
    public void close() {
        dispatch.close();
        postman.close();
    }

    private void tell(Hook hook, Message message) {
        Arrays.stream(Mischief.values())
                .forEach(mischief -> mischief.forgery()
                        .filter(forgery -> mischiefs.strikes(mischief))
                        .ifPresent(forgery -> dispatch.send(Letter.forged(hook, mischief, forgery))));
        if (mischiefs.strikes(Mischief.REORDER)) {
            dispatch.sendLate(Letter.genuine(hook, message, Optional.of(Mischief.REORDER)));
        } else {
            dispatch.send(Letter.genuine(hook, message, Optional.empty()));
        }
        if (mischiefs.strikes(Mischief.TWICE)) {
            dispatch.send(Letter.genuine(hook, message, Optional.of(Mischief.TWICE)));
        }
        dispatch.oldest(hook)
                .filter(old -> mischiefs.strikes(Mischief.REPLAY))
                .ifPresent(old -> dispatch.send(Letter.replay(old)));
    }
}
