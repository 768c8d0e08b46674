package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.LocalizedText;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.function.Predicate;

/**
 * Reads what a connector can report: what is asked for again and again, or what the provider sends and signs. Requests may name
 * {@code names}; {@code taken} are those of every way to authenticate as well.
 */
record EventCheck(Names names, Names taken, Predicate<String> isPattern) {
    private static final Seq<String> MEMBERS = List.of(
            "key",
            "name",
            "mode",
            "fields",
            "request",
            "items",
            "id",
            "cursor",
            "mark",
            "next",
            "start",
            "overlap",
            "signature",
            "handshake",
            "subscription");
    private static final Seq<String> OF_WEBHOOKS = List.of("handshake", "subscription");

    Validation<Seq<FieldError>, EventDefinition> outcome(Part part) {
        var within = new EventNames(names, part);
        var labels = FieldError.flat(Validation.combine(
                        part.required("key", EventCheck::key),
                        Words.line(part, "name", Lines.MOST_NAME, Expectation.CONNECTOR_NAME))
                .ap((key, name) -> new Labels(key, name.getOrElse(LocalizedText.of(key)))));
        var mode = part.required(
                "mode",
                raw -> EventMode.parse(raw).toEither(() -> new InvalidArgument("mode", Expectation.EVENT_MODE)));
        var read = Validation.combine(
                        labels,
                        mode,
                        EventFieldsCheck.outcome(part, taken, isPattern),
                        PollingCheck.outcome(part, within),
                        part.part("signature", SignatureCheck::outcome),
                        part.text("id", raw -> MessagePlaces.ofId("id", raw)),
                        part.part("handshake", HandshakeCheck::outcome),
                        part.part("subscription", subscription -> SubscriptionCheck.outcome(subscription, within)))
                .ap((said, theMode, fields, polling, signature, id, handshake, subscription) -> new EventDefinition(
                        said.key(), said.name(), theMode, fields, polling, signature, id, handshake, subscription));
        return part.knowing(
                FieldError.flat(Validation.combine(FieldError.flat(read), ofOtherMode(part))
                        .ap((event, none) -> event)),
                MEMBERS);
    }

    private static Either<Failure, String> key(String raw) {
        return raw.matches("[a-z0-9-]{1,64}")
                ? Either.right(raw)
                : Either.left(new InvalidArgument("key", Expectation.CONNECTOR_KEY));
    }

    /** What has always been let in beside the other mode stays there: definitions are read again as they were stored. */
    private static Validation<Seq<FieldError>, Seq<String>> ofOtherMode(Part part) {
        var foreign = part.glimpsedText("mode").flatMap(EventMode::parse).map(mode -> switch (mode) {
            case POLLING -> OF_WEBHOOKS;
            case WEBHOOK -> PollingCheck.MEMBERS;
        });
        return part.lacking(foreign.getOrElse(List.empty()), Expectation.MEMBER_OF_EVENT);
    }

    private record Labels(String key, LocalizedText name) {}
}
