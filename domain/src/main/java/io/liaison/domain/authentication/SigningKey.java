package io.liaison.domain.authentication;

/** A private key that signs for whoever is known by its public half; {@code pem} holds it, perhaps beside its certificate. */
public record SigningKey(Secret pem) {}
