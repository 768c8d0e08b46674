package io.liaison.domain.connector;

import java.time.Duration;

/** How many requests a provider is known to take in how long: a hint, since it may change its mind. */
public record RateLimit(int requests, Duration period) {}
