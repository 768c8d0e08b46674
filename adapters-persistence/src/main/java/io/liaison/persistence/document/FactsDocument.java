package io.liaison.persistence.document;

import java.util.Map;

/** What was true of the subject of an announcement. */
public record FactsDocument(Map<String, String> facts) {}
