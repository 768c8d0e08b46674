/** Roles over HTTP. */
@NullMarked
package io.liaison.rest.role;

import org.jspecify.annotations.NullMarked;
