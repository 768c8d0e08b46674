package io.liaison.rest.connection;

import java.time.Instant;

/** A person must consent: {@code authorizationUrl} is to be opened in a browser before {@code expiresAt}. */
public record ConsentDto(ConnectionDto connection, String authorizationUrl, Instant expiresAt) {}
