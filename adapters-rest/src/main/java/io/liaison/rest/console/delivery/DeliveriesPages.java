package io.liaison.rest.console.delivery;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.Sent;
import io.liaison.application.port.inbound.trigger.GetTrigger;
import io.liaison.application.port.inbound.trigger.ListDeliveries;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.DeliveryState;
import io.liaison.domain.trigger.TriggerView;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.page.Labels;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** Lays out the deliveries of a trigger. */
public final class DeliveriesPages {
    private final GetTrigger getTrigger;
    private final ListDeliveries listDeliveries;
    private final ConsoleAddress address;

    public DeliveriesPages(GetTrigger getTrigger, ListDeliveries listDeliveries, ConsoleAddress address) {
        this.getTrigger = getTrigger;
        this.listDeliveries = listDeliveries;
        this.address = address;
    }

    /** The page from which something was delivered again, with word of that. */
    URI after(TriggerId trigger, Form asked) {
        return URI.create(address.trigger(trigger, "deliveries") + "?told=again" + asked.again("state", "cursor"));
    }

    Either<Failure, DeliveriesPage> of(Frame frame, TriggerId id, Form asked, Visitor visitor) {
        var state = state(asked);
        return getTrigger
                .get(new GetTrigger.Query(visitor.actor(), id))
                .flatMap(view -> PageRequest.of(Option.none(), asked.text("cursor"))
                        .flatMap(part -> listDeliveries.list(
                                new ListDeliveries.Query(visitor.actor(), id, state.map(DeliveryState::key), part)))
                        .map(page -> page(frame, view, page, asked, visitor)));
    }

    /** What cannot be meant narrows nothing. */
    private static Option<DeliveryState> state(Form asked) {
        return asked.text("state").flatMap(DeliveryState::parse);
    }

    private DeliveriesPage page(
            Frame frame, Permitted<TriggerView> view, Page<Sent> page, Form asked, Visitor visitor) {
        var labels = DeliveryWords.in(visitor.exchange().language());
        var trigger = view.subject().trigger();
        var here = address.trigger(trigger.id(), "deliveries").toString();
        var lines = new DeliveryLines(
                visitor.exchange().language(),
                delivery -> Option.when(
                        view.permissions().contains(Permission.TRIGGERS_EDIT),
                        () -> here + "/" + delivery + "/redeliver"
                                + asked.again("state", "cursor").replaceFirst("&", "?")));
        return new DeliveriesPage(
                frame,
                labels,
                trigger.name().value(),
                here,
                address.trigger(trigger.id()).toString(),
                states(state(asked), labels).asJava(),
                state(asked).isDefined(),
                page.items().map(lines::of).asJava(),
                page.next()
                        .map(next -> here + Form.cursor(next) + asked.again("state"))
                        .getOrNull());
    }

    private static Seq<Choice> states(Option<DeliveryState> chosen, Labels labels) {
        return Array.of(DeliveryState.values())
                .map(state -> new Choice(state.key(), labels.get("state." + state.key()), chosen.contains(state)));
    }
}
