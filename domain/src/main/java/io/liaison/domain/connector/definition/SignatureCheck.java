package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.SignatureScheme;
import io.liaison.domain.connector.WebhookSignature;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Validation;

/** Reads by what a message is known to be the provider's. */
final class SignatureCheck {
    private static final Set<String> ENCODINGS = HashSet.of("hex", "base64", "text");
    private static final String WHOLE = "{body}";

    private SignatureCheck() {}

    static Validation<Seq<FieldError>, WebhookSignature> outcome(Part part) {
        var read = Validation.combine(
                        part.required("scheme", SignatureCheck::scheme),
                        part.text("header", SignatureCheck::header),
                        part.text("encoding", SignatureCheck::encoding),
                        part.text("prefix"),
                        part.text("signed"),
                        part.text("timestamp", raw -> MessagePlaces.of("timestamp", raw)),
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

    private static Either<Failure, SignatureScheme> scheme(String raw) {
        return SignatureScheme.parse(raw).toEither(() -> new InvalidArgument("scheme", Expectation.SIGNATURE_SCHEME));
    }

    private static Either<Failure, String> encoding(String raw) {
        return ENCODINGS.contains(raw)
                ? Either.right(raw)
                : Either.left(new InvalidArgument("encoding", Expectation.SIGNATURE_ENCODING));
    }

    private static Either<Failure, String> header(String raw) {
        return MessagePlaces.of("header", raw.contains(":") ? raw : "header:" + raw);
    }
}
