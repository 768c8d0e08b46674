package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.connector.EventPolling;
import io.liaison.domain.connector.SignatureScheme;
import io.liaison.domain.connector.WebhookSignature;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.LocalizedText;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.regex.Pattern;

/** Reads what a connector can report: what is asked for again and again, or what the provider sends and signs. */
final class EventCheck {
    private static final Pattern PLACE =
            Pattern.compile("header:[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}|body:/.{1,200}|part:[A-Za-z0-9_]{1,20}");
    private static final Set<String> ENCODINGS = HashSet.of("hex", "base64", "text");
    private static final String WHOLE = "{body}";

    private EventCheck() {}

    static Validation<Seq<FieldError>, EventDefinition> outcome(Part part, Names names) {
        var read = Validation.combine(
                        part.required("key", EventCheck::key),
                        Words.line(part, "name", Lines.MOST_NAME, Expectation.CONNECTOR_NAME),
                        part.required(
                                "mode",
                                raw -> EventMode.parse(raw)
                                        .toEither(() -> new InvalidArgument("mode", Expectation.EVENT_MODE))),
                        polling(part, names),
                        part.part("signature", EventCheck::signature),
                        part.text("id", EventCheck::idOfMessage))
                .ap((key, name, mode, polling, signature, id) ->
                        new EventDefinition(key, name.getOrElse(LocalizedText.of(key)), mode, polling, signature, id));
        return part.knowing(
                FieldError.flat(read), "key", "name", "mode", "request", "items", "id", "cursor", "signature");
    }

    private static Either<Failure, String> key(String raw) {
        return raw.matches("[a-z0-9-]{1,64}")
                ? Either.right(raw)
                : Either.left(new InvalidArgument("key", Expectation.CONNECTOR_KEY));
    }

    /** Of events that are sent to us there is nothing to ask. */
    private static Validation<Seq<FieldError>, Option<EventPolling>> polling(Part part, Names names) {
        if (!part.glimpsedText("mode").contains(EventMode.POLLING.key()) || !part.has("request")) {
            return Validation.valid(Option.none());
        }
        return FieldError.flat(Validation.combine(
                        part.required("request", raw -> RequestCheck.of("request", raw, names.with("cursor"))),
                        part.text("items", raw -> Lines.pointer("items", raw)),
                        part.required("id", raw -> Lines.pointer("id", raw)),
                        part.text("cursor", raw -> Lines.pointer("cursor", raw)))
                .ap((request, items, id, cursor) -> Option.some(new EventPolling(request, items, id, cursor))));
    }

    private static Validation<Seq<FieldError>, WebhookSignature> signature(Part part) {
        var read = Validation.combine(
                        part.required(
                                "scheme",
                                raw -> SignatureScheme.parse(raw)
                                        .toEither(() -> new InvalidArgument("scheme", Expectation.SIGNATURE_SCHEME))),
                        part.text("header", EventCheck::header),
                        part.text("encoding", EventCheck::encoding),
                        part.text("prefix"),
                        part.text("signed"),
                        part.text("timestamp", raw -> place("timestamp", raw)),
                        part.text("part"),
                        part.read("tolerance", value -> Scalars.seconds("tolerance", value)))
                .ap((scheme, header, encoding, prefix, signed, timestamp, piece, tolerance) -> new WebhookSignature(
                        scheme,
                        header,
                        encoding.getOrElse("hex"),
                        prefix.getOrElse(""),
                        signed.getOrElse(WHOLE),
                        timestamp,
                        piece,
                        tolerance));
        return part.knowing(
                FieldError.flat(read),
                "scheme",
                "header",
                "encoding",
                "prefix",
                "signed",
                "timestamp",
                "part",
                "tolerance");
    }

    private static Either<Failure, String> encoding(String raw) {
        return ENCODINGS.contains(raw)
                ? Either.right(raw)
                : Either.left(new InvalidArgument("encoding", Expectation.SIGNATURE_ENCODING));
    }

    private static Either<Failure, String> header(String raw) {
        return place("header", raw.contains(":") ? raw : "header:" + raw);
    }

    private static Either<Failure, String> idOfMessage(String raw) {
        return raw.startsWith("/") ? Lines.pointer("id", raw).map(found -> raw) : place("id", raw);
    }

    private static Either<Failure, String> place(String name, String raw) {
        return PLACE.matcher(raw).matches()
                ? Either.right(raw)
                : Either.left(new InvalidArgument(name, Expectation.MESSAGE_PLACE));
    }
}
