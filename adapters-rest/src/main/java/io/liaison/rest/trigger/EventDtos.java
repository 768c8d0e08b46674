package io.liaison.rest.trigger;

import io.liaison.domain.trigger.ReceivedEvent;
import io.liaison.rest.wire.JsonValues;

/** Events as clients read them. */
final class EventDtos {

    private EventDtos() {}

    static EventDto of(ReceivedEvent event) {
        var body = event.body();
        return new EventDto(
                event.id().toString(),
                event.sourceId().getOrNull(),
                event.at(),
                body.mediaType(),
                JsonValues.of(body.mediaType(), body.text()));
    }
}
