package io.liaison.persistence.document;

/** Where a request carries a credential. */
public record PlacementDocument(String carrier, String name, String prefix) {}
