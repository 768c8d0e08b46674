package io.liaison.rest.console.trigger;

import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.PayloadKind;
import io.liaison.domain.trigger.TriggerView;
import io.liaison.rest.console.filter.FilterBoxes;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.page.Fact;
import io.liaison.rest.wire.VersionTag;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Lays out the form of a trigger. */
public final class TriggerFormPages {
    private final TriggerForms forms;
    private final TargetKinds kinds;
    private final ConsoleAddress address;

    public TriggerFormPages(TriggerForms forms, TargetKinds kinds, ConsoleAddress address) {
        this.forms = forms;
        this.kinds = kinds;
        this.address = address;
    }

    /** For a trigger that is to be. */
    TriggerFormPage toMake(Frame frame, TriggerForm form, Typed typed, Faults faults, Visitor visitor) {
        var language = visitor.exchange().language();
        var labels = TriggerWords.in(language);
        var wanted = typed.wanted();
        var connection = form.connection().id();
        var byHand = form.enteredByHand();
        return new TriggerFormPage(
                frame,
                labels,
                labels.get("new"),
                address.connection(connection, "triggers").toString(),
                form.connection().name().value(),
                address.connection(connection, "triggers/new").toString(),
                form.obstacle().getOrNull(),
                form.obstacle().isEmpty() || !wanted.name().isEmpty(),
                new EventChoices(labels, language).of(form, typed, faults),
                List.<Fact>empty().asJava(),
                List.<Fact>empty().asJava(),
                wanted.name(),
                faults.get("/name"),
                FilterBoxes.in(language, faults.byPlace()).of(wanted.filter(), Option.none(), typed.change()),
                kinds.choices(wanted, labels).asJava(),
                kinds.addresses(wanted, faults, labels).asJava(),
                payloads(wanted.payload(), visitor).asJava(),
                wanted.enabled(),
                !byHand.isEmpty(),
                byHand.map(EventDefinition::key).mkString(" "),
                faults.get("/providerSecret"),
                "");
    }

    /** For one that there is, as it is or as somebody wants it. */
    TriggerFormPage toEdit(Frame frame, TriggerView view, Typed typed, Visitor visitor) {
        return toEdit(frame, view, typed, read(view, typed), Faults.NONE, List.empty(), visitor);
    }

    /** Nothing of what was typed is lost, whatever has failed; whoever comes second sees what the first has changed. */
    TriggerFormPage toEdit(Frame frame, TriggerView view, Typed typed, Failure failure, Visitor visitor) {
        var language = visitor.exchange().language();
        var isStale = failure instanceof StaleVersion;
        var meanwhile =
                isStale ? new TriggerFacts(language).changed(view.trigger(), typed.wanted()) : List.<Fact>empty();
        var read = isStale ? VersionTag.of(view.trigger().version()) : read(view, typed);
        return toEdit(frame, view, typed, read, Faults.of(failure, language), meanwhile, visitor);
    }

    /** Whoever has only had it drawn again has seen nothing newer. */
    private static String read(TriggerView view, Typed typed) {
        return typed.form()
                .text("version")
                .getOrElse(() -> VersionTag.of(view.trigger().version()));
    }

    private TriggerFormPage toEdit(
            Frame frame,
            TriggerView view,
            Typed typed,
            String read,
            Faults faults,
            Seq<Fact> meanwhile,
            Visitor visitor) {
        var language = visitor.exchange().language();
        var labels = TriggerWords.in(language);
        var trigger = view.trigger();
        var wanted = typed.wanted();
        return new TriggerFormPage(
                frame,
                labels,
                labels.get("edit"),
                address.trigger(trigger.id()).toString(),
                trigger.name().value(),
                address.trigger(trigger.id(), "edit").toString(),
                null,
                true,
                null,
                new TriggerFacts(language)
                        .fixed(trigger, forms.eventOf(trigger, visitor))
                        .asJava(),
                meanwhile.asJava(),
                wanted.name(),
                faults.get("/name"),
                FilterBoxes.in(language, faults.byPlace()).of(wanted.filter(), trigger.filter(), typed.change()),
                kinds.choices(wanted, labels).asJava(),
                kinds.addresses(wanted, faults, labels).asJava(),
                payloads(wanted.payload(), visitor).asJava(),
                wanted.enabled(),
                view.hook().exists(Revelations::isEnteredByHand),
                "",
                faults.get("/providerSecret"),
                read);
    }

    private static Seq<Choice> payloads(String chosen, Visitor visitor) {
        var labels = TriggerWords.in(visitor.exchange().language());
        return Array.of(PayloadKind.values())
                .map(kind -> new Choice(
                        kind.key(),
                        labels.get("payload." + kind.key()),
                        kind.key().equals(chosen)));
    }
}
