package io.liaison.application.service.trigger;

import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.DeliveryId;
import io.liaison.domain.trigger.EventEnvelope;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.PayloadKind;
import io.liaison.domain.trigger.ReceivedEvent;
import io.vavr.control.Option;

/** Puts events into what their targets are sent. */
final class Envelopes {

    private Envelopes() {}

    static EventEnvelope of(
            EventTrigger trigger, ConnectorKey connector, DeliveryId id, long sequence, ReceivedEvent event) {
        return new EventEnvelope(
                id,
                sequence,
                trigger.tenant(),
                trigger.connection(),
                connector,
                trigger.id(),
                trigger.occasion().event(),
                event.id(),
                event.sourceId(),
                event.at(),
                Option.when(trigger.payload() == PayloadKind.FULL, event.body()));
    }
}
