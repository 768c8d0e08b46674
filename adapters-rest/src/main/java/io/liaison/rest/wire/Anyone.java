package io.liaison.rest.wire;

/** Somebody of whom nothing is known yet. */
record Anyone(Exchange exchange) implements Participant {}
