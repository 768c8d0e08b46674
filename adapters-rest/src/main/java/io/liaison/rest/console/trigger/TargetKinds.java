package io.liaison.rest.console.trigger;

import io.liaison.domain.trigger.TargetType;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.trigger.TriggerFormPage.Address;
import io.liaison.rest.console.trigger.Typed.Wanted;
import io.liaison.rest.page.Labels;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Where events can go from this server. Its handlers are programs that embed the engine, and none is embedded here. */
public record TargetKinds(boolean hasBrokers) {

    /** A trigger may have one that is no longer offered, and keeps it. */
    private Seq<TargetType> offered(Wanted wanted) {
        return TargetType.all().filter(type -> isThere(type) || type.key().equals(wanted.targetType()));
    }

    private boolean isThere(TargetType type) {
        return switch (type) {
            case WEBHOOK, NOTIFY -> true;
            case KAFKA -> hasBrokers;
            case HANDLER -> false;
        };
    }

    List<Choice> choices(Wanted wanted, Labels labels) {
        return offered(wanted)
                .map(type -> new Choice(
                        type.key(),
                        labels.get("target." + type.key()),
                        type.key().equals(wanted.targetType())))
                .toList();
    }

    List<Address> addresses(Wanted wanted, Faults faults, Labels labels) {
        return offered(wanted)
                .map(type -> new Address(
                        type.key(),
                        type.member(),
                        labels.get("target." + type.member()),
                        labels.get("target." + type.member() + ".help"),
                        wanted.addresses().getOrElse(type.member(), ""),
                        faults.get("/target/" + type.member())))
                .toList();
    }
}
