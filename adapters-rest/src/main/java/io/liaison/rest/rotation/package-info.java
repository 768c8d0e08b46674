/** The keys under which secrets are sealed, over HTTP. */
@NullMarked
package io.liaison.rest.rotation;

import org.jspecify.annotations.NullMarked;
