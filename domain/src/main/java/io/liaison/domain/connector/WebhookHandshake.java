package io.liaison.domain.connector;

import io.liaison.domain.shared.TextTemplate;
import io.vavr.control.Option;

/**
 * How a provider makes sure that an address is ours before it posts there. A call that carries something in {@code challenge}
 * is one, and is answered with {@code answer}, in which {@code {challenge}}, {@code {hmacHex}} and {@code {hmacBase64}} stand for
 * what came and for its HMAC-SHA256 under the hook's key. Places are {@code query:name}, {@code header:Name} or {@code body:/pointer}.
 *
 * @param verify where a word stands that has to be the hook's key
 * @param remember where the provider tells the key that it will sign with
 * @param header the header that answers, instead of the body
 */
public record WebhookHandshake(
        String challenge,
        Option<String> verify,
        Option<String> remember,
        TextTemplate answer,
        String mediaType,
        Option<String> header) {}
