package io.liaison.rest.console.connection;

/** Something that can be done with a connection: at once where {@code isPost}, on a page of its own otherwise. */
record Action(String name, String address, boolean isPost) {}
