/** Connections over HTTP: made, read, edited, checked, reconnected, used and deleted. */
@NullMarked
package io.liaison.rest.connection;

import org.jspecify.annotations.NullMarked;
