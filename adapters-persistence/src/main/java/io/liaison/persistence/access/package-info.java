/** Tenants, principals and the digests of their keys, in PostgreSQL. */
@NullMarked
package io.liaison.persistence.access;

import org.jspecify.annotations.NullMarked;
