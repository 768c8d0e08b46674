package io.liaison.domain.authentication;

import java.time.Duration;

/**
 * What a token endpoint answered, as it came and not yet understood, so that it can be kept before anything else happens
 * to it. {@code patience} is how long {@code host} asks to be left alone.
 */
public record TokenResponse(String host, int status, Duration patience, Secret body) {}
