package io.liaison.domain.error;

/**
 * Why an operation did not happen. Six categories, each closed, so that a new failure does not compile until the
 * catalogue has a code for it and every adapter knows what to do.
 *
 * <p>Failures hold identifiers and values, never text, a status or a throwable: the same failure reads in any language
 * and travels over any adapter.
 */
public sealed interface Failure permits Invalid, NotFound, Forbidden, Conflict, Refused, Unavailable {}
