package io.liaison.rest.console.trigger;

import io.liaison.application.port.inbound.trigger.CreateTrigger.Created;
import io.liaison.application.port.inbound.trigger.EditTrigger.Edited;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.HookAddresses;
import io.vavr.collection.Seq;
import org.jboss.resteasy.reactive.RestResponse;

/** Goes on to a trigger that was made or changed: at once, or by a page of what is told this once. */
public final class TriggerMadePages {
    private final HookAddresses hooks;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public TriggerMadePages(HookAddresses hooks, ConsoleAddress address, Frames frames, ConsoleAnswers answers) {
        this.hooks = hooks;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    RestResponse<Object> told(Created created, Visitor visitor) {
        return told(created.trigger().subject().trigger(), revelations(visitor).of(created), TriggerTold.MADE, visitor);
    }

    RestResponse<Object> told(Edited edited, Visitor visitor) {
        return told(
                edited.trigger().subject().trigger(),
                revelations(visitor).signing(edited.signingSecret()).toList(),
                TriggerTold.EDITED,
                visitor);
    }

    private RestResponse<Object> told(
            EventTrigger trigger, Seq<Revelation> revelations, TriggerTold told, Visitor visitor) {
        var language = visitor.exchange().language();
        return revelations.isEmpty()
                ? answers.next(told.on(address.trigger(trigger.id())))
                : answers.page(
                        new TriggerMadePage(
                                frames.in(Part.CONNECTIONS, language).under(told.banner(language)),
                                TriggerWords.in(language),
                                trigger.name().value(),
                                revelations.asJava(),
                                address.trigger(trigger.id()).toString()),
                        visitor.exchange());
    }

    private Revelations revelations(Visitor visitor) {
        return new Revelations(hooks, TriggerWords.in(visitor.exchange().language()));
    }
}
