package io.liaison.domain.trigger;

import io.liaison.domain.connector.UrlTemplate;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.net.URI;
import java.util.regex.Pattern;

/** Reads where events are to go: a {@code type}, and the one member that belongs to it. */
public final class TargetCheck {
    private static final Pattern URL = Pattern.compile("https?://[\\x21-\\x7E&&[^#]]{1,2000}");
    private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9._-]{1,249}");
    private static final Pattern CHANNEL = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
    private static final Pattern HANDLER = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private TargetCheck() {}

    /** Every part that is missing, not acceptable or of another type is named with its place. */
    public static Either<Failure, DeliveryTarget> of(Map<String, String> raw) {
        return FieldError.toEither(FieldError.at("/type", type(raw)).flatMap(type -> target(type, raw)));
    }

    private static Either<Failure, TargetType> type(Map<String, String> raw) {
        return raw.get("type")
                .<Failure>toEither(() -> new MissingParameter("type"))
                .flatMap(text ->
                        TargetType.parse(text).toEither(() -> new InvalidArgument("type", Expectation.TARGET_TYPE)));
    }

    private static Validation<Seq<FieldError>, DeliveryTarget> target(TargetType type, Map<String, String> raw) {
        var own = type.member();
        var value = FieldError.at(
                "/" + own,
                raw.get(own)
                        .filter(text -> !text.isBlank())
                        .<Failure>toEither(() -> new MissingParameter(own))
                        .flatMap(text -> target(type, text).toEither(() -> refused(type))));
        var strangers = FieldError.all(TargetType.all()
                .map(TargetType::member)
                .filter(name -> !name.equals(own) && raw.containsKey(name))
                .map(name -> FieldError.<String>at(
                        "/" + name, Either.left(new InvalidArgument(name, Expectation.MEMBER_OF_TYPE)))));
        return FieldError.flat(Validation.combine(value, strangers).ap((found, none) -> found));
    }

    private static Option<DeliveryTarget> target(TargetType type, String text) {
        return switch (type) {
            case WEBHOOK -> url(text).map(DeliveryTarget.Webhook::new);
            case KAFKA -> matching(TOPIC, text).map(DeliveryTarget.Kafka::new);
            case NOTIFY -> matching(CHANNEL, text).map(DeliveryTarget.Notify::new);
            case HANDLER -> matching(HANDLER, text).map(DeliveryTarget.Handler::new);
        };
    }

    private static Failure refused(TargetType type) {
        return new InvalidArgument(
                type.member(),
                switch (type) {
                    case WEBHOOK -> Expectation.TARGET_URL;
                    case KAFKA -> Expectation.TARGET_TOPIC;
                    case NOTIFY -> Expectation.TARGET_CHANNEL;
                    case HANDLER -> Expectation.TARGET_HANDLER;
                });
    }

    /** Which addresses are called is for the policy of the installation to say. */
    private static Option<URI> url(String text) {
        return matching(URL, text)
                .flatMap(address -> UrlTemplate.of("url", address)
                        .flatMap(whole -> whole.expand(LinkedHashMap.empty()))
                        .toOption());
    }

    private static Option<String> matching(Pattern syntax, String text) {
        return Option.when(syntax.matcher(text).matches(), text);
    }
}
