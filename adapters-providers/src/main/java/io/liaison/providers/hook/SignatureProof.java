package io.liaison.providers.hook;

import io.liaison.domain.connector.WebhookSignature;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.Doubt;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** A signature over what the definition says, and a moment that is not long ago. */
final class SignatureProof implements Proof {
    private final WebhookSignature signature;
    private final SignedContent signed;
    private final Verifier verifier;

    SignatureProof(WebhookSignature signature, SignedContent signed, Verifier verifier) {
        this.signature = signature;
        this.signed = signed;
        this.verifier = verifier;
    }

    @Override
    public Either<Failure, Proven> prove(Message message, Instant now) {
        var moment = moment(message);
        return ShownSignatures.of(signature, message)
                .toEither(() -> Proof.doubted(Doubt.UNSIGNED))
                .flatMap(shown -> content(message, moment)
                        .filterOrElse(content -> fits(content, shown), other -> Proof.doubted(Doubt.OTHER_SIGNATURE)))
                .flatMap(content -> tolerance()
                        .map(most -> Moments.fresh(moment, most, now).map(fresh -> content))
                        .getOrElse(() -> Either.right(content)))
                .map(content -> Proven.signed(content, this::covers, Option.none()));
    }

    private Either<Failure, byte[]> content(Message message, Option<String> moment) {
        return signed.of(message, moment)
                .toEither(() -> Proof.doubted(
                        signed.needsMoment() && moment.isEmpty() ? Doubt.UNTIMED : Doubt.OTHER_SIGNATURE));
    }

    private boolean fits(byte[] content, Seq<String> shown) {
        return shown.exists(
                text -> Spelled.in(signature.encoding(), text).exists(bytes -> verifier.fits(content, bytes)));
    }

    private Option<String> moment(Message message) {
        return signature
                .timestamp()
                .flatMap(place -> place.startsWith(Places.PART)
                        ? signature
                                .place()
                                .flatMap(message::at)
                                .flatMap(shown -> ShownSignatures.parts(shown, Places.nameIn(place))
                                        .headOption())
                        : message.at(place));
    }

    /** A moment that anybody could have changed proves nothing, so it is asked for only where the definition insists. */
    private Option<Duration> tolerance() {
        return signature
                .timestamp()
                .flatMap(place ->
                        signature.tolerance().orElse(() -> Option.when(signed.covers(place), Moments.TOLERANCE)));
    }

    private boolean covers(String place) {
        return signed.covers(place);
    }
}
