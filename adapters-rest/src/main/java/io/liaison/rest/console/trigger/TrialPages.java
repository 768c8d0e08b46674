package io.liaison.rest.console.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import io.liaison.application.port.inbound.trigger.TestTrigger.Sample;
import io.liaison.application.port.inbound.trigger.TestTrigger.Trial;
import io.liaison.application.text.ErrorTexts;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.console.trigger.TrialPage.Try;
import io.liaison.rest.page.Labels;
import io.liaison.rest.wire.JsonValues;

/** Lays out what a trigger would deliver. */
public final class TrialPages {
    private static final String JSON = "application/json";
    private final ConsoleAddress address;

    public TrialPages(ConsoleAddress address) {
        this.address = address;
    }

    TrialPage of(Frame frame, EventTrigger trigger, Trial trial, Visitor visitor) {
        var language = visitor.exchange().language();
        var labels = TriggerWords.in(language);
        var errors = ErrorTexts.in(language);
        return new TrialPage(
                frame,
                labels,
                trigger.name().value(),
                address.trigger(trigger.id()).toString(),
                address.trigger(trigger.id(), "test").toString(),
                trial.trouble().map(why -> errors.explain(why).detail()).getOrNull(),
                trial.trouble()
                        .map(Diagnosis::of)
                        .map(Diagnosis::providerMessage)
                        .filter(words -> !words.isEmpty())
                        .map(words -> words.value())
                        .getOrNull(),
                trial.samples().map(sample -> shown(sample, labels, errors)).asJava());
    }

    private static Try shown(Sample sample, Labels labels, ErrorTexts errors) {
        var verdict = sample.undecided().isDefined() ? "undecided" : sample.isWanted() ? "wanted" : "unwanted";
        return new Try(
                sample.envelope().sourceId().getOrElse(sample.envelope().event().toString()),
                sample.isWanted(),
                labels.get("test." + verdict),
                sample.undecided().map(why -> errors.explain(why).detail()).getOrNull(),
                readable(sample.text()));
    }

    private static String readable(String text) {
        return JsonValues.of(JSON, text) instanceof JsonNode node ? node.toPrettyString() : text;
    }
}
