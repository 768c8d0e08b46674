/** Connections in their folders, and all that can be done with one. */
@NullMarked
package io.liaison.rest.console.connection;

import org.jspecify.annotations.NullMarked;
