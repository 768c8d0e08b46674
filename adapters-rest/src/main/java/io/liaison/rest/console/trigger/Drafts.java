package io.liaison.rest.console.trigger;

import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.PayloadKind;
import io.liaison.domain.trigger.TargetType;
import io.liaison.rest.console.filter.FilterDraft;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.trigger.Typed.Wanted;
import io.vavr.collection.LinkedHashMap;
import jakarta.ws.rs.core.MultivaluedHashMap;

/** What stands in the form of a trigger before anybody types. */
final class Drafts {

    private Drafts() {}

    /** Of one that is to be made; an address may say for which event. */
    static Typed fresh(Form asked) {
        return new Typed(
                asked,
                new Wanted(
                        "",
                        FilterDraft.empty(),
                        TargetType.WEBHOOK.key(),
                        LinkedHashMap.empty(),
                        PayloadKind.FULL.key(),
                        true));
    }

    /** As if it had been typed by somebody who changes nothing. */
    static Typed unchanged(EventTrigger trigger) {
        var target = trigger.target();
        var wanted = new Wanted(
                trigger.name().value(),
                FilterDraft.of(trigger.filter()),
                target.type().key(),
                LinkedHashMap.of(target.type().member(), target.value()),
                trigger.payload().key(),
                trigger.enabled());
        return new Typed(Form.sent(new MultivaluedHashMap<>()), wanted);
    }
}
