/** Requests that are carried out once, in PostgreSQL. */
@NullMarked
package io.liaison.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
