/** Grants, sealed, and the lease on refreshing them, in PostgreSQL. */
@NullMarked
package io.liaison.persistence.grant;

import org.jspecify.annotations.NullMarked;
