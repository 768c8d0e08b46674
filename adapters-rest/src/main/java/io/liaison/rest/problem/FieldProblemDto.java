package io.liaison.rest.problem;

/** One fault of a request; {@code pointer} says where it stands (RFC 6901). */
public record FieldProblemDto(String pointer, int code, String detail) {}
