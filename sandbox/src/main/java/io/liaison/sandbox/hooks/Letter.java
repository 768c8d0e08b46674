package io.liaison.sandbox.hooks;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * A message on its way to one subscriber.
 *
 * @param mischief what is wrong with it, if anything is
 * @param writing makes the request of one attempt: it is signed for its own moment
 */
record Letter(
        Hook hook,
        String delivery,
        String eventId,
        Optional<Mischief> mischief,
        boolean isRepeated,
        Function<Instant, Posting> writing) {

    static Letter genuine(Hook hook, Message message, Optional<Mischief> mischief) {
        var draft = Posting.draft(hook, message);
        return new Letter(
                hook, draft.delivery(), message.eventId(), mischief, true, now -> draft.signed(hook.secret(), now));
    }

    static Letter forged(Hook hook, Mischief mischief, Forgery forgery) {
        var message = Message.ofNothing();
        var draft = Posting.draft(hook, message);
        return new Letter(
                hook,
                draft.delivery(),
                message.eventId(),
                Optional.of(mischief),
                false,
                now -> forgery.of(draft, hook.secret(), now));
    }

    static Letter replay(Sent old) {
        return new Letter(
                old.letter().hook(),
                old.letter().delivery(),
                old.letter().eventId(),
                Optional.of(Mischief.REPLAY),
                false,
                now -> old.posting());
    }

    /** A letter that was taken, and the request that it was taken with. */
    record Sent(Letter letter, Posting posting) {}
}
