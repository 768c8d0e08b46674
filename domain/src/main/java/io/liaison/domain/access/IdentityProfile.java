package io.liaison.domain.access;

import io.vavr.control.Option;

/**
 * How an issuer describes somebody. The address is one that the issuer has verified; the client is the program that was
 * given the token.
 */
public record IdentityProfile(
        Option<String> name, Option<String> username, Option<EmailAddress> email, Option<String> client) {}
