/** Statements and units of work, and what becomes of PostgreSQL's errors. */
@NullMarked
package io.liaison.persistence.work;

import org.jspecify.annotations.NullMarked;
