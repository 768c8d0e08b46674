package io.liaison.rest.console.frame;

/** A time for programs, and the same for people. */
public record Moment(String exact, String text) {}
