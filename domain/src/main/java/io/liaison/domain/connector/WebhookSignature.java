package io.liaison.domain.connector;

import io.vavr.control.Option;
import java.time.Duration;

/**
 * How a provider signs what it sends. {@code place} is {@code header:X-Signature} or {@code body:/signature}; {@code part}
 * is the part of it that counts, where it has several; {@code signed} is the text that is signed.
 */
public record WebhookSignature(
        SignatureScheme scheme,
        Option<String> place,
        String encoding,
        String prefix,
        String signed,
        Option<String> timestamp,
        Option<String> part,
        Option<Duration> tolerance) {

    /** Whether a message can prove with it whose it is. Standard Webhooks know their own places. */
    public boolean proves() {
        return switch (scheme) {
            case HMAC_SHA1, HMAC_SHA256, ED25519, ECDSA_SHA256, RSA_SHA256, SHARED_SECRET, JWT -> place.isDefined();
            case STANDARD_WEBHOOKS -> true;
            case NONE -> false;
        };
    }
}
