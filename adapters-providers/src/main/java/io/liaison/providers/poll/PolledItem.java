package io.liaison.providers.poll;

import io.liaison.domain.connector.EventPolling;
import io.liaison.domain.trigger.EventBody;
import io.liaison.domain.trigger.FoundItem;
import io.liaison.providers.json.ContentName;
import io.liaison.providers.json.Json;

/** One item of an answer, in the very text that the provider has sent. */
final class PolledItem {

    private PolledItem() {}

    static FoundItem of(Json item, EventPolling polling) {
        return new FoundItem(
                item.scalarAt(polling.id())
                        .filter(id -> !id.isBlank())
                        .map(ContentName::bounded)
                        .getOrElse(() -> ContentName.of(item.canonical())),
                polling.cursor().flatMap(item::scalarAt).filter(ContentName::isStorable),
                EventBody.json(item.text()));
    }
}
