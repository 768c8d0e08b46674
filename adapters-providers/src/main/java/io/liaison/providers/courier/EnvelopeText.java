package io.liaison.providers.courier;

import io.liaison.domain.trigger.EventEnvelope;
import io.liaison.providers.json.JsonText;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** An envelope in the JSON format of CloudEvents 1.0, with what the provider said as it said it. */
final class EnvelopeText {
    static final String MEDIA_TYPE = "application/cloudevents+json";

    private EnvelopeText() {}

    static String of(EventEnvelope envelope) {
        var data = envelope.body().map(EventData::of).getOrElse(() -> EventData.json(reference(envelope)));
        return JsonText.object(attributes(envelope)
                .put("datacontenttype", JsonText.quoted(data.mediaType()))
                .put(data.member(), data.json()));
    }

    private static Map<String, String> attributes(EventEnvelope envelope) {
        return LinkedHashMap.<String, String>empty()
                .put("specversion", "1.0")
                .put("id", envelope.id().toString())
                .put("source", "/tenants/" + envelope.tenant() + "/connections/" + envelope.connection())
                .put("type", "io.liaison.event." + envelope.connector().value() + "." + envelope.occasion())
                .put("subject", subject(envelope))
                .put("time", envelope.at().toString())
                .put("sequence", "%020d".formatted(envelope.sequence()))
                .put("liaisontrigger", envelope.trigger().toString())
                .put("liaisonevent", envelope.event().toString())
                .mapValues(JsonText::quoted);
    }

    /** Attributes hold no control characters. */
    private static String subject(EventEnvelope envelope) {
        return envelope.sourceId()
                .filter(id -> !id.isBlank() && id.codePoints().noneMatch(Character::isISOControl))
                .getOrElse(envelope.event().toString());
    }

    private static String reference(EventEnvelope envelope) {
        var event = envelope.event().toString();
        return JsonText.object(LinkedHashMap.of(
                "eventId", JsonText.quoted(event), "path", JsonText.quoted("/api/v1/events/" + event)));
    }
}
