package io.liaison.providers.hook;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.WebhookSignature;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.Doubt;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.security.MessageDigest;
import java.time.Instant;

/** The key itself comes along. */
final class SharedSecretProof implements Proof {
    private final WebhookSignature signature;
    private final byte[] key;

    SharedSecretProof(WebhookSignature signature, Secret key) {
        this.signature = signature;
        this.key = Contents.bytes(key.reveal());
    }

    @Override
    public Either<Failure, Proven> prove(Message message, Instant now) {
        return ShownSignatures.of(signature, message)
                .toEither(() -> Proof.doubted(Doubt.UNSIGNED))
                .filterOrElse(
                        shown -> key.length > 0 && shown.exists(this::fits),
                        other -> Proof.doubted(Doubt.OTHER_SIGNATURE))
                .map(known -> Proven.unsigned(message));
    }

    private boolean fits(String shown) {
        return spelled(shown).exists(bytes -> MessageDigest.isEqual(bytes, key));
    }

    /** As HTTP's own way has it, with a name and a password in Base64; else as it stands there. */
    private Option<byte[]> spelled(String shown) {
        return "base64".equals(signature.encoding()) ? Spelled.base64(shown) : Option.some(Contents.bytes(shown));
    }
}
