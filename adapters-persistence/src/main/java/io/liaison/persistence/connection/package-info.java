/** Connections in PostgreSQL. */
@NullMarked
package io.liaison.persistence.connection;

import org.jspecify.annotations.NullMarked;
