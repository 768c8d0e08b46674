package io.liaison.application.port;

/** What was put in its place, and whether that place was empty before. */
public record Stored<T>(T subject, boolean isNew) {}
