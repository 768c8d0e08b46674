package io.liaison.domain.trigger;

import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.Conflict.TriggerLate;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * How a trigger is, as it follows from what is known now: nothing stores it, so it cannot be out of date. {@code why} tells
 * the reason wherever it does not do what it is for.
 */
public record TriggerState(Kind kind, Option<Diagnosis> why) {

    /** What matters most comes first: what was switched off, what it stands on, how it learns, and how it delivers. */
    static TriggerState of(TriggerView view, Instant now) {
        if (!view.trigger().enabled()) {
            return new TriggerState(Kind.DISABLED, Option.none());
        }
        return suspended(view, now)
                .orElse(() -> learning(view, now))
                .orElse(() -> view.queue().trouble().map(why -> new TriggerState(Kind.UNDELIVERED, Option.some(why))))
                .getOrElse(new TriggerState(Kind.ACTIVE, Option.none()));
    }

    private static Option<TriggerState> suspended(TriggerView view, Instant now) {
        return switch (view.connection().asOf(now)) {
            case ConnectionStatus.Connected connected -> Option.none();
            case ConnectionStatus.Pending pending ->
                Option.some(state(
                        Kind.SUSPENDED,
                        Diagnosis.of(new ConsentPending(view.trigger().connection()))));
            case ConnectionStatus.Disconnected broken -> Option.some(state(Kind.SUSPENDED, broken.diagnosis()));
        };
    }

    private static Option<TriggerState> learning(TriggerView view, Instant now) {
        return view.feed().mode() == EventMode.POLLING ? polling(view, now) : posted(view);
    }

    private static Option<TriggerState> polling(TriggerView view, Instant now) {
        var progress = view.feed().progress();
        return progress.trouble()
                .map(why -> state(Kind.FAILING, why))
                .orElse(() -> Option.when(
                        progress.isLate(view.frequency(), now),
                        () -> state(
                                Kind.LATE,
                                Diagnosis.of(
                                        new TriggerLate(progress.lastSuccessAt().getOrElse(progress.since()))))));
    }

    /** Who does not know where to post comes before who is not believed. */
    private static Option<TriggerState> posted(TriggerView view) {
        return view.hook()
                .flatMap(hook -> untold(hook.registration())
                        .orElse(() -> unconvincing(hook, view.queue().received() > 0)))
                .map(why -> state(Kind.FAILING, why));
    }

    private static Option<Diagnosis> unconvincing(Hook hook, boolean hasConvinced) {
        return hook.refusal().filter(last -> last.isTrouble(hasConvinced)).map(HookRefusal::why);
    }

    private static Option<Diagnosis> untold(Registration registration) {
        return switch (registration) {
            case Registration.ByHand byHand -> Option.none();
            case Registration.Wanted wanted -> wanted.why();
            case Registration.Registered known -> known.why();
        };
    }

    private static TriggerState state(Kind kind, Diagnosis why) {
        return new TriggerState(kind, Option.some(why));
    }

    /** The states by name. */
    public enum Kind {
        ACTIVE("active"),
        DISABLED("disabled"),
        /** Its connection does not work. */
        SUSPENDED("suspended"),
        /** The provider cannot be asked, does not know where to post, or was not believed when it did. */
        FAILING("failing"),
        /** Nobody has asked for three intervals. */
        LATE("late"),
        /** Its target does not take what it is sent. */
        UNDELIVERED("undelivered");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The spelling on the wire, which never changes. */
        public String key() {
            return key;
        }
    }
}
