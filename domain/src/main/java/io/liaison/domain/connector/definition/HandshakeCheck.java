package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.connector.WebhookHandshake;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.regex.Pattern;

/** Reads how a provider finds out whether an address is ours. */
final class HandshakeCheck {
    private static final Names NAMES =
            Names.NONE.with("challenge").with("hmacHex").with("hmacBase64");
    private static final TextTemplate ECHO = new TextTemplate("{challenge}");
    private static final String PLAIN = "text/plain";
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,63}/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}");

    private HandshakeCheck() {}

    static Validation<Seq<FieldError>, WebhookHandshake> outcome(Part part) {
        var read = Validation.combine(
                        part.required("challenge", raw -> MessagePlaces.ofCall("challenge", raw)),
                        part.text("verify", raw -> MessagePlaces.ofCall("verify", raw)),
                        part.text("remember", raw -> MessagePlaces.ofCall("remember", raw)),
                        part.text("answer", raw -> NAMES.text("answer", raw)),
                        part.text("type", HandshakeCheck::type),
                        part.text("header", HandshakeCheck::header))
                .ap((challenge, verify, remember, answer, type, header) -> new WebhookHandshake(
                        challenge, verify, remember, answer.getOrElse(ECHO), type.getOrElse(PLAIN), header));
        return part.knowing(FieldError.flat(read), "challenge", "verify", "remember", "answer", "type", "header");
    }

    private static Either<Failure, String> type(String raw) {
        return MEDIA_TYPE.matcher(raw).matches()
                ? Either.right(raw)
                : Either.left(new InvalidArgument("type", Expectation.MEDIA_TYPE));
    }

    private static Either<Failure, String> header(String raw) {
        return TokenPlacement.isName(raw)
                ? Either.right(raw)
                : Either.left(new InvalidArgument("header", Expectation.CARRIER_NAME));
    }
}
