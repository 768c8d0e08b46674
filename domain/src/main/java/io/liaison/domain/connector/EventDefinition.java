package io.liaison.domain.connector;

import io.liaison.domain.shared.LocalizedText;
import io.vavr.control.Option;

/**
 * An event that a connector can report. {@code id} is where a message says what it is about, so that none counts twice: a
 * JSON pointer, or {@code header:X-Delivery}.
 */
public record EventDefinition(
        String key,
        LocalizedText name,
        EventMode mode,
        Option<EventPolling> polling,
        Option<WebhookSignature> signature,
        Option<String> id) {}
