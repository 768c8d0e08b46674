package io.liaison.rest.console.frame;

/** Something that can be done with something: at once where {@code isPost}, on a page of its own otherwise. */
public record Action(String name, String address, boolean isPost) {}
