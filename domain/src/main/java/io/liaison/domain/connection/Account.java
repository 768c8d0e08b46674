package io.liaison.domain.connection;

/** Whose account at the provider a connection opens. {@code id} never changes there; {@code label} is for people. */
public record Account(String id, String label) {}
