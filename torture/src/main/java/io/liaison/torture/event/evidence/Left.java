package io.liaison.torture.event.evidence;

import java.time.Instant;

/**
 * A subscription to which the provider still posts when nobody listens any more.
 *
 * @param from when it was asked for
 * @param told when that was answered
 */
public record Left(String account, Instant from, Instant told) {}
