/** Shared connections: created, checked, reconnected, renamed, used and deleted. */
@NullMarked
package io.liaison.domain.connection;

import org.jspecify.annotations.NullMarked;
