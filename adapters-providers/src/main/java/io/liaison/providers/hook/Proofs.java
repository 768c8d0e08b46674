package io.liaison.providers.hook;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.WebhookSignature;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Which proof a definition wants. Whatever algorithm a message names, it is this one. */
final class Proofs {

    private Proofs() {}

    /** {@code id} is where a message says what it is called. */
    static Proof of(WebhookSignature signature, Option<String> id, Secret key) {
        return switch (signature.scheme()) {
            case HMAC_SHA1 -> signed(signature, id, new HmacVerifier("HmacSHA1", HmacKeys.of(key)));
            case HMAC_SHA256 -> signed(signature, id, new HmacVerifier(HmacVerifier.SHA_256, HmacKeys.of(key)));
            case ED25519, ECDSA_SHA256, RSA_SHA256 ->
                signed(signature, id, new PublicKeyVerifier(signature.scheme(), key));
            case SHARED_SECRET -> new SharedSecretProof(signature, key);
            case JWT -> new JwtProof(signature, key);
            case STANDARD_WEBHOOKS -> new StandardProof(key, signature.tolerance());
            case NONE -> (message, now) -> Either.right(Proven.unsigned(message));
        };
    }

    private static Proof signed(WebhookSignature signature, Option<String> id, Verifier verifier) {
        var content = new SignedContent(signature.signed(), id.map(Places::ofId), signature.timestamp());
        return new SignatureProof(signature, content, verifier);
    }
}
