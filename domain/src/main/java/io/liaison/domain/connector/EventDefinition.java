package io.liaison.domain.connector;

/** An event that a connector can report. */
public record EventDefinition(String key, String name, EventMode mode) {}
