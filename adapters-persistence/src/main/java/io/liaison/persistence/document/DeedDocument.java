package io.liaison.persistence.document;

import java.util.Map;

/** What else is known of a deed. */
public record DeedDocument(Map<String, String> details) {}
