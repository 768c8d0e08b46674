package io.liaison.rest.console.frame;

/** One of several things to choose from. */
public record Choice(String key, String name, boolean chosen) {}
