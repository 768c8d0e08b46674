/** Who takes part: the demo accounts, the registered clients, their redirect URIs and their certificates. */
@NullMarked
package io.liaison.sandbox.registry;

import org.jspecify.annotations.NullMarked;
