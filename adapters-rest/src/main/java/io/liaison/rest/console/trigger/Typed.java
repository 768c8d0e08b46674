package io.liaison.rest.console.trigger;

import io.liaison.application.port.inbound.trigger.CreateTrigger;
import io.liaison.application.port.inbound.trigger.EditTrigger;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.Written;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.TargetType;
import io.liaison.rest.console.field.Entered;
import io.liaison.rest.console.filter.FilterChange;
import io.liaison.rest.console.filter.FilterDraft;
import io.liaison.rest.console.filter.FilterReader;
import io.liaison.rest.console.frame.Form;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What somebody has typed into the form of a trigger. What shall stay secret is read from the form only when it is needed. */
record Typed(Form form, Wanted wanted) {

    static Typed of(Form form) {
        return new Typed(
                form,
                new Wanted(
                        form.textOrEmpty("name").getOrElse(""),
                        new FilterReader(form).draft(),
                        form.text("target.type").getOrElse(""),
                        TargetType.all()
                                .toLinkedMap(
                                        TargetType::member,
                                        type -> form.text("target." + type.member())
                                                .getOrElse("")),
                        form.text("payload").getOrElse(""),
                        form.isTicked("enabled")));
    }

    /** The event that is chosen. */
    String event() {
        return form.text("event").getOrElse("");
    }

    /** Whether the fields that were shown are those of another event. */
    boolean isOfAnotherEvent() {
        return !form.text("drawn").getOrElse("").equals(event());
    }

    /** A line more or less, if that is what the form was sent for. */
    Option<FilterChange> change() {
        return form.text("do").flatMap(FilterChange::parse);
    }

    /** Whether the form was sent to be drawn again rather than to be saved. */
    boolean isToBeDrawn() {
        return form.text("do").isDefined();
    }

    Typed changed() {
        return change().fold(() -> this, change -> new Typed(form, wanted.with(change.of(wanted.filter()))));
    }

    CreateTrigger.Command create(Actor actor, ConnectionId connection, Seq<ConnectorField> fields) {
        return new CreateTrigger.Command(
                actor,
                connection,
                Option.some(wanted.name()),
                form.text("event"),
                new Entered(form).values(fields).mapValues(Typed::written),
                wanted.filter().written(),
                wanted.target(),
                Option.some(wanted.payload()),
                Option.some(wanted.enabled()),
                secret(),
                wanted.filter().unread());
    }

    EditTrigger.Command edit(Actor actor, TriggerId trigger) {
        var filter = wanted.filter();
        return new EditTrigger.Command(
                actor,
                trigger,
                Option.some(wanted.name()),
                Option.when(!filter.keeps(), filter::written),
                Option.some(wanted.target()),
                Option.some(wanted.payload()),
                Option.some(wanted.enabled()),
                secret(),
                form.version(),
                filter.keeps() ? List.empty() : filter.unread());
    }

    private Option<Secret> secret() {
        return form.text("providerSecret").map(Secret::new);
    }

    /** No field of an event is a list. */
    private static Written written(FieldValue value) {
        return switch (value) {
            case FieldValue.Text text -> new Written.Text(text.value());
            case FieldValue.Amount amount -> new Written.Amount(amount.value());
            case FieldValue.Flag flag -> new Written.Flag(flag.value());
            case FieldValue.Texts texts -> Written.texts(texts.values());
        };
    }

    /** All of it that can be edited later; {@code addresses} has what was typed for each kind of target. */
    record Wanted(
            String name,
            FilterDraft filter,
            String targetType,
            Map<String, String> addresses,
            String payload,
            boolean enabled) {

        Wanted with(FilterDraft other) {
            return new Wanted(name, other, targetType, addresses, payload, enabled);
        }

        /** The type, and the one member that belongs to it. */
        Map<String, String> target() {
            return TargetType.parse(targetType)
                    .map(type ->
                            LinkedHashMap.of("type", targetType, type.member(), addresses.getOrElse(type.member(), "")))
                    .getOrElse(LinkedHashMap.of("type", targetType));
        }
    }
}
