package io.liaison.rest.wire;

/** Somebody, as others are told of it. */
public record PrincipalNameDto(String id, String kind, String name) {}
