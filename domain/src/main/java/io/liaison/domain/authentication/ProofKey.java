package io.liaison.domain.authentication;

/** The private key that a connection proves its tokens with; {@code jwk} holds both halves of it. */
public record ProofKey(Secret jwk) {}
