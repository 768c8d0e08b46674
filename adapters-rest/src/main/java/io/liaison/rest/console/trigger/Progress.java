package io.liaison.rest.console.trigger;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.HookRefusal;
import io.liaison.domain.trigger.TriggerView;
import io.liaison.rest.console.frame.Moment;
import io.liaison.rest.console.frame.Moments;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.liaison.rest.wire.HookAddresses;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** How a trigger gets on, in the words of one language. */
record Progress(Labels labels, ErrorTexts errors, Moments moments, HookAddresses hooks) {

    Progress(Language language, HookAddresses hooks) {
        this(TriggerWords.in(language), ErrorTexts.in(language), new Moments(language), hooks);
    }

    Seq<Fact> of(TriggerView view, Instant now) {
        var queue = view.queue();
        return List.of(
                        fact("lastSuccess", when(queue.lastSuccessAt())),
                        fact("lag", lag(view.lag(now))),
                        fact("received", String.valueOf(queue.received())),
                        fact("matched", String.valueOf(queue.matched())),
                        fact("waiting", String.valueOf(queue.waiting())),
                        fact("dead", String.valueOf(queue.dead())))
                .appendAll(learning(view))
                .append(fact("created", when(Option.some(view.trigger().createdAt()))));
    }

    /** How events come to be known: where the provider posts, or when it was last asked. */
    private Seq<Fact> learning(TriggerView view) {
        return view.hook()
                .map(this::posted)
                .getOrElse(
                        () -> List.of(fact("polled", when(view.feed().progress().lastSuccessAt()))));
    }

    private Seq<Fact> posted(Hook hook) {
        return List.of(
                        fact(
                                "registration",
                                labels.get("registration." + hook.registration().key())),
                        fact("address", hooks.of(hook.address())))
                .appendAll(hook.refusal().map(last -> fact("refusal", refusal(last))));
    }

    private String refusal(HookRefusal last) {
        var why = last.why();
        return moments.of(last.at()).text() + " – " + errors.detail(why.code(), why.parameters());
    }

    private Fact fact(String label, String value) {
        return new Fact(labels.get(label), value);
    }

    private String when(Option<Instant> at) {
        return at.map(moments::of).map(Moment::text).getOrElse(() -> labels.get("never"));
    }

    private String lag(Duration lag) {
        return lag.isZero()
                ? labels.get("lag.none")
                : lag.toMinutes() == 0
                        ? labels.get("lag.seconds").formatted(lag.toSeconds())
                        : lag.toHours() == 0
                                ? labels.get("lag.minutes").formatted(lag.toMinutes())
                                : labels.get("lag.hours").formatted(lag.toHours());
    }
}
