/** Requests that come more than once and are answered as one. */
@NullMarked
package io.liaison.domain.idempotency;

import org.jspecify.annotations.NullMarked;
