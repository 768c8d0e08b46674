package io.liaison.rest.console.trigger;

import io.liaison.application.text.Language;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.rest.console.filter.FilterWords;
import io.liaison.rest.console.trigger.Typed.Wanted;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What a trigger is for, in the words of one language. */
record TriggerFacts(Labels labels, FilterWords filters) {

    TriggerFacts(Language language) {
        this(TriggerWords.in(language), FilterWords.in(language));
    }

    /** What it waits for, which never changes. */
    Seq<Fact> fixed(EventTrigger trigger, String event) {
        var parameters = trigger.occasion().parameters();
        return List.of(new Fact(labels.get("event"), event))
                .appendAll(parameters.keySet().toList().map(name -> new Fact(name, parameters.getOrElse(name, ""))));
    }

    /** What of that it wants, and where that goes. */
    Seq<Fact> wanted(EventTrigger trigger) {
        return List.of(filter(trigger), target(trigger), payload(trigger));
    }

    /** What is there now in the place of something else that was typed. */
    Seq<Fact> changed(EventTrigger now, Wanted typed) {
        var current = Drafts.unchanged(now).wanted();
        return List.of(
                        Option.when(
                                !typed.name().equals(current.name()),
                                () -> new Fact(labels.get("name"), now.name().value())),
                        Option.when(
                                !typed.filter()
                                        .written()
                                        .equals(current.filter().written()),
                                () -> filter(now)),
                        Option.when(!typed.target().equals(current.target()), () -> target(now)),
                        Option.when(!typed.payload().equals(current.payload()), () -> payload(now)),
                        Option.when(
                                typed.enabled() != current.enabled(),
                                () -> new Fact(labels.get("enabled"), labels.get(now.enabled() ? "yes" : "no"))))
                .flatMap(fact -> fact);
    }

    private Fact filter(EventTrigger trigger) {
        return new Fact(
                labels.get("filter"), trigger.filter().map(filters::of).getOrElse(() -> labels.get("filter.none")));
    }

    private Fact target(EventTrigger trigger) {
        var target = trigger.target();
        return new Fact(
                labels.get("target"), labels.get("target." + target.type().key()) + " – " + target.value());
    }

    private Fact payload(EventTrigger trigger) {
        return new Fact(
                labels.get("payload"), labels.get("payload." + trigger.payload().key()));
    }
}
