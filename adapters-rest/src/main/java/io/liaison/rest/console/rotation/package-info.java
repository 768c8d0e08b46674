/** The keys under which secrets are sealed, and how one takes the place of another. */
@NullMarked
package io.liaison.rest.console.rotation;

import org.jspecify.annotations.NullMarked;
