package io.liaison.domain.connector;

import io.liaison.domain.shared.LocalizedText;

/** A section of a form. */
public record FieldGroup(String key, LocalizedText label) {}
