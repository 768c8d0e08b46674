package io.liaison.domain.access;

/** Whom an issuer of tokens means by a subject. Another issuer may mean somebody else by the same one. */
public record ExternalIdentity(String issuer, String subject) {}
