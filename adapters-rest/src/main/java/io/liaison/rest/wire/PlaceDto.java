package io.liaison.rest.wire;

/** A folder, and where it is. */
public record PlaceDto(String id, String path) {}
