package io.liaison.torture.evidence;

/**
 * A connection that is under torture.
 *
 * @param token the fingerprint of its first access token, by which the provider knows the grant
 */
public record Subject(String connection, String token) {}
