package io.liaison.sandbox.faults;

import java.time.Duration;

/**
 * One way to spoil an answer.
 *
 * @param status the status of {@link FaultKind#STATUS}
 * @param retryAfter what a 429 or 503 asks for
 * @param delay how late {@link FaultKind#SLOW} is
 * @param processed whether the request is carried out before its answer is spoilt, as when an answer is lost on the way
 */
public record Fault(FaultKind kind, int status, Duration retryAfter, Duration delay, boolean processed) {}
