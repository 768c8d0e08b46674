package io.liaison.domain.connector;

import io.liaison.domain.error.Conflict.EventLack;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.LocalizedText;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiPredicate;

/**
 * An event that a connector can report, and what a trigger is asked for: {@code fields}. {@code id} is where a message says what
 * it is about, so that none counts twice: a JSON pointer, or {@code header:X-Delivery}.
 */
public record EventDefinition(
        String key,
        LocalizedText name,
        EventMode mode,
        Seq<ConnectorField> fields,
        Option<EventPolling> polling,
        Option<WebhookSignature> signature,
        Option<String> id,
        Option<WebhookHandshake> handshake,
        Option<HookSubscription> subscription) {

    /** What it lacks to be waited for. Nothing is believed that is not signed. */
    public Option<EventLack> lack() {
        return switch (mode) {
            case POLLING -> Option.when(polling.isEmpty(), EventLack.REQUEST);
            case WEBHOOK -> Option.when(!signature.exists(WebhookSignature::proves), EventLack.SIGNATURE);
        };
    }

    /**
     * What somebody filled in for it, as requests spell it, or every fault by the name of its field; {@code matching} compares
     * patterns. What was left out is not among them.
     */
    public Either<Failure, Map<String, String>> parameters(
            Map<String, Written> raw, BiPredicate<String, String> matching) {
        return new EventParameters(fields, raw, matching).outcome();
    }

    /** What its requests are filled in with: an empty text for each field that was left out. */
    public Map<String, String> completed(Map<String, String> parameters) {
        return fields.foldLeft(parameters, (all, field) -> all.merge(LinkedHashMap.of(field.name(), "")));
    }
}
