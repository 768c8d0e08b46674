package io.liaison.rest.principal;

/** As whom an issuer of tokens knows somebody. */
public record IdentityDto(String issuer, String subject) {}
