package io.liaison.rest.console.trigger;

import io.liaison.application.text.FormTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.EventMode;
import io.liaison.rest.console.field.Drawing;
import io.liaison.rest.console.field.Entered;
import io.liaison.rest.console.field.Section;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.trigger.TriggerFormPage.Occasions;
import io.liaison.rest.page.Labels;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The events of a connector to choose among, each with how it comes to be known. */
record EventChoices(Labels labels, Language language) {

    Occasions of(TriggerForm form, Typed typed, Faults faults) {
        var chosen = form.event(typed);
        return new Occasions(
                form.events().map(event -> choice(event, chosen)).asJava(),
                chosen.map(EventDefinition::key).getOrElse(""),
                form.events().exists(event -> !event.fields().isEmpty()),
                chosen.toList()
                        .flatMap(event -> sections(form, event, typed, faults))
                        .asJava(),
                faults.get("/event"));
    }

    static String name(EventDefinition event, Language language) {
        var name = FormTexts.in(language).of(event.name());
        return name.isEmpty() ? event.key() : name;
    }

    private Choice choice(EventDefinition event, Option<EventDefinition> chosen) {
        return new Choice(
                event.key(), name(event, language) + " – " + labels.get(explanation(event)), chosen.contains(event));
    }

    private static String explanation(EventDefinition event) {
        return event.mode() == EventMode.POLLING
                ? "event.polling"
                : TriggerForm.isEnteredByHand(event) ? "event.by-hand" : "event.webhook";
    }

    private Seq<Section> sections(TriggerForm form, EventDefinition event, Typed typed, Faults faults) {
        return new Drawing(FormTexts.in(language), new Entered(typed.form()), faults.ofParameters(), false)
                .sections(event.fields(), form.connector().groups());
    }
}
