/** Consents that have been asked for, in PostgreSQL. */
@NullMarked
package io.liaison.persistence.authorization;

import org.jspecify.annotations.NullMarked;
