/** The audit on real PostgreSQL. */
@NullMarked
package io.liaison.persistence.audit;

import org.jspecify.annotations.NullMarked;
