package io.liaison.providers.hook;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.SignatureScheme;
import io.liaison.domain.connector.WebhookSignature;
import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** As Standard Webhooks has it, also under the names that its headers had before it was a standard. */
final class StandardProof implements Proof {
    private static final String FORMER = "svix-";
    private static final String KEY = "whsec_";
    private final Secret key;
    private final Option<Duration> tolerance;

    StandardProof(Secret key, Option<Duration> tolerance) {
        this.key = key;
        this.tolerance = tolerance;
    }

    @Override
    public Either<Failure, Proven> prove(Message message, Instant now) {
        var brand = message.header(FORMER + "signature").isDefined() ? FORMER : "webhook-";
        var id = Places.HEADER + brand + "id";
        var timestamp = Option.some(Places.HEADER + brand + "timestamp");
        var template = "{id}.{timestamp}.{body}";
        var signature = new WebhookSignature(
                SignatureScheme.STANDARD_WEBHOOKS,
                Option.some(Places.HEADER + brand + "signature"),
                "base64",
                "v1,",
                template,
                timestamp,
                Option.none(),
                tolerance);
        var signed = new SignedContent(template, Option.some(id), timestamp);
        return new SignatureProof(signature, signed, new HmacVerifier(HmacVerifier.SHA_256, keys()))
                .prove(message, now)
                .map(proven -> new Proven(proven.content(), proven.covers(), Option.some(id)));
    }

    private Seq<byte[]> keys() {
        var text = key.reveal();
        return List.ofAll(Spelled.base64(text.startsWith(KEY) ? text.substring(KEY.length()) : text))
                .filter(bytes -> bytes.length > 0);
    }
}
