/** Requests that come twice: the header {@code Idempotency-Key}. */
@NullMarked
package io.liaison.rest.idempotency;

import org.jspecify.annotations.NullMarked;
