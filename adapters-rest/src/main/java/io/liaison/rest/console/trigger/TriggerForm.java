package io.liaison.rest.console.trigger;

import io.liaison.application.port.inbound.trigger.CreateTrigger;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.EventMode;
import io.liaison.rest.console.frame.Visitor;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What a trigger can wait for on a connection; an {@code obstacle} is why it could wait for nothing now. */
record TriggerForm(Connection connection, Connector connector, Option<Obstacle> obstacle) {

    /** Those whose definition is complete. */
    Seq<EventDefinition> events() {
        return connector.events().filter(event -> event.lack().isEmpty());
    }

    /** The event that is chosen, or the first. */
    Option<EventDefinition> event(Typed typed) {
        var usable = events();
        return usable.find(event -> event.key().equals(typed.event())).orElse(usable.headOption());
    }

    /** Those for which a person enters our address at the provider, who may want to choose the secret. */
    Seq<EventDefinition> enteredByHand() {
        return events().filter(TriggerForm::isEnteredByHand);
    }

    static boolean isEnteredByHand(EventDefinition event) {
        return event.mode() == EventMode.WEBHOOK && event.subscription().isEmpty();
    }

    /** Whether there is more to fill in than is shown, since another event was chosen. */
    boolean asksMore(Typed typed) {
        return typed.isOfAnotherEvent()
                && event(typed).exists(event -> !event.fields().isEmpty());
    }

    CreateTrigger.Command filledIn(Typed typed, Visitor visitor) {
        return typed.create(
                visitor.actor(), connection.id(), event(typed).toList().flatMap(EventDefinition::fields));
    }
}
