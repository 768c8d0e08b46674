/** How a connection comes to be, and comes back: the catalogue, the forms of its connectors, and the way to the provider. */
@NullMarked
package io.liaison.rest.console.connecting;

import org.jspecify.annotations.NullMarked;
