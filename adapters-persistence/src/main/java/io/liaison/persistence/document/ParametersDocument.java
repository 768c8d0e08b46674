package io.liaison.persistence.document;

import java.util.Map;

/** The parameters of an occasion, by their names. */
public record ParametersDocument(Map<String, String> values) {}
