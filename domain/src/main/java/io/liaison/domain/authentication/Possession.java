package io.liaison.domain.authentication;

/** With what a client proves that a token is its own, and whether it is to have none that anybody could use. */
public record Possession(ProofKey key, boolean required) {}
