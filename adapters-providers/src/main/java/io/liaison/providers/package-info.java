/** The provider's side of the engine: everything that leaves for another application leaves through here. */
@NullMarked
package io.liaison.providers;

import org.jspecify.annotations.NullMarked;
