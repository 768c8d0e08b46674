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
        Option<Duration> tolerance) {}
