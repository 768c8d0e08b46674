/** How all connections stand that somebody sees. */
@NullMarked
package io.liaison.rest.console.fleet;

import org.jspecify.annotations.NullMarked;
