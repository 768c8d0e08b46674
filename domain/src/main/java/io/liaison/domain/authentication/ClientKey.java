package io.liaison.domain.authentication;

import java.time.Instant;

/**
 * A certificate with its private key, checked to belong together. {@code pem} holds the chain, leaf first, and the key in
 * PKCS#8; {@code subject} and {@code notAfter} are the leaf's.
 */
public record ClientKey(Secret pem, String subject, Instant notAfter) {}
